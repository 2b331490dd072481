"""Every change of the record leaves one event, whoever writes and however; no event is ever changed."""

import pghistory.models
import pytest
from django.apps import apps
from django.db import DatabaseError, connection, transaction

from gfmd.activities.models import Theme
from gfmd.core.history import UNTRACKED_FIELDS, domain_models
from gfmd.forum.models import Meeting
from gfmd.questionnaires.models import Release
from tests.core.forms import filled_in
from tests.factories import FACTORIES, ActivityFactory, MeetingFactory, PassageFactory, ThemeFactory

LINKS = [
    field.remote_field.through
    for model in domain_models()
    for field in model._meta.local_many_to_many
    if field.remote_field.through._meta.auto_created
]
HISTORIES = sorted(
    (model for model in apps.get_models() if issubclass(model, pghistory.models.Event)),
    key=lambda model: model._meta.label,
)
AWAY = 1_000_000_000
FROZEN = {Release}  # no change of it is possible


def name(model):
    return model._meta.label


def history(model):
    """The one model that records every change of `model`, an event for each."""
    tracked = next((proxy for proxy in _proxies(model) if hasattr(proxy, "pgh_event_models")), model)
    (found,) = set(tracked.pgh_event_models.values())
    return found


def _proxies(model):
    return [proxy for proxy in apps.get_models(include_auto_created=True) if proxy._meta.proxy_for_model is model]


def labels(model, pk):
    """What happened to a row, in order."""
    return list(history(model).objects.filter(id=pk).order_by("pgh_id").values_list("pgh_label", flat=True))


def execute(statement, parameters=()):
    with connection.cursor() as cursor:
        cursor.execute(statement, parameters)


@pytest.mark.parametrize("model", [*domain_models(), *LINKS], ids=name)
def test_every_column_is_recorded(model):
    """In all six languages; modeltranslation adds its columns after the class is made."""
    untracked = set(UNTRACKED_FIELDS.get(model._meta.label, []))
    columns = {field.column for field in model._meta.concrete_fields if field.name not in untracked}
    recorded = {field.column for field in history(model)._meta.concrete_fields if not field.name.startswith("pgh_")}
    assert recorded == columns


def test_only_secrets_and_sign_ins_are_not_recorded():
    assert UNTRACKED_FIELDS == {"accounts.User": ["password", "last_login"]}


def test_a_translated_name_is_recorded_in_six_languages():
    recorded = {field.name for field in history(Meeting)._meta.fields}
    assert {f"name_{language}" for language in ("ar", "zh_hans", "en", "fr", "ru", "es")} <= recorded


@pytest.mark.django_db
@pytest.mark.parametrize("model", [model for model in domain_models() if model not in FROZEN], ids=name)
def test_each_change_of_each_model_is_one_event(model):
    row = FACTORIES[model]()
    assert labels(model, row.pk) == ["insert"]
    table = connection.ops.quote_name(model._meta.db_table)
    execute(f"UPDATE {table} SET id = id + %s WHERE id = %s", [AWAY, row.pk])
    assert labels(model, row.pk + AWAY) == ["update"]
    execute(f"DELETE FROM {table} WHERE id = %s", [row.pk + AWAY])
    assert labels(model, row.pk + AWAY) == ["update", "delete"]


@pytest.mark.django_db
def test_changes_by_the_orm_one_by_one():
    theme = ThemeFactory()
    theme.position = 5
    theme.save()
    pk = theme.pk
    theme.delete()
    assert labels(Theme, pk) == ["insert", "update", "delete"]


@pytest.mark.django_db
def test_changes_in_bulk_leave_one_event_a_row():
    themes = Theme.objects.bulk_create([Theme(slug=f"bulk-{n}", name="Bulk") for n in range(3)])
    Theme.objects.filter(pk__in=[theme.pk for theme in themes]).update(position=7)
    Theme.objects.bulk_update([_renamed(theme) for theme in themes], ["name_en"])
    Theme.objects.filter(pk__in=[theme.pk for theme in themes]).delete()
    assert [labels(Theme, theme.pk) for theme in themes] == [["insert", "update", "update", "delete"]] * 3


def _renamed(theme):
    theme.name_en = f"Renamed {theme.slug}"
    return theme


@pytest.mark.django_db
def test_changes_by_sql_leave_one_event_a_row():
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO activities_theme (slug, name, description, position) "
            "VALUES ('by-sql', 'x', '', 0), ('by-sql-too', 'y', '', 0) RETURNING id"
        )
        pks = [pk for (pk,) in cursor.fetchall()]
        cursor.execute("UPDATE activities_theme SET position = 9 WHERE id = ANY(%s)", [pks])
        cursor.execute("DELETE FROM activities_theme WHERE id = ANY(%s)", [pks])
    assert [labels(Theme, pk) for pk in pks] == [["insert", "update", "delete"]] * 2


@pytest.mark.django_db
def test_an_event_holds_the_row_as_it_became_and_at_last_as_it_was():
    theme = ThemeFactory(name_fr="Transferts", position=1)
    Theme.objects.filter(pk=theme.pk).update(name_fr="Envois de fonds", position=2)
    pk = theme.pk
    theme.delete()
    events = history(Theme).objects.filter(id=pk).order_by("pgh_id").values_list("pgh_label", "name_fr", "position")
    assert list(events) == [
        ("insert", "Transferts", 1),
        ("update", "Envois de fonds", 2),
        ("delete", "Envois de fonds", 2),
    ]


@pytest.mark.django_db
def test_a_save_that_changes_nothing_leaves_no_event():
    theme = ThemeFactory()
    theme.save()
    Theme.objects.filter(pk=theme.pk).update(position=theme.position)
    assert labels(Theme, theme.pk) == ["insert"]


@pytest.mark.django_db
def test_a_citation_added_and_taken_away_is_recorded():
    meeting, passage = MeetingFactory(), PassageFactory()
    meeting.passages.add(passage)
    meeting.passages.clear()
    events = history(Meeting.passages.through).objects.filter(meeting_id=meeting.pk, passage_id=passage.pk)
    assert list(events.order_by("pgh_id").values_list("pgh_label", flat=True)) == ["insert", "delete"]


@pytest.mark.django_db
def test_the_links_of_a_deleted_row_are_recorded_too():
    activity = ActivityFactory(themes=[ThemeFactory()], passages=[PassageFactory()])
    pk = activity.pk
    activity.delete()
    for through in (activity.__class__.themes.through, activity.__class__.passages.through):
        events = history(through).objects.filter(activity_id=pk).order_by("pgh_id")
        assert list(events.values_list("pgh_label", flat=True)) == ["insert", "delete"]


def test_every_history_belongs_to_a_model_of_the_domain():
    assert set(HISTORIES) == {history(model) for model in [*domain_models(), *LINKS]}


@pytest.mark.django_db
def test_every_history_is_guarded_in_the_database():
    """Against UPDATE and DELETE of a row, and TRUNCATE: by triggers that are on."""
    with connection.cursor() as cursor:
        cursor.execute("""
            SELECT tgrelid::regclass::text, bit_or(tgtype) FROM pg_trigger
            WHERE NOT tgisinternal AND tgenabled <> 'D' AND tgtype & 2 = 2 GROUP BY 1
        """)
        guarded = {table for table, events in cursor.fetchall() if events & 56 == 56}
    assert {model._meta.db_table for model in HISTORIES} - guarded == set()


@pytest.mark.django_db
@pytest.mark.parametrize("model", [Theme, Meeting.passages.through], ids=name)
@pytest.mark.parametrize(
    ("statement", "refusal"),
    [
        pytest.param("UPDATE {} SET pgh_label = 'insert' WHERE id = %s", "Cannot update or delete", id="UPDATE"),
        pytest.param("DELETE FROM {} WHERE id = %s", "Cannot update or delete", id="DELETE"),
        pytest.param("TRUNCATE {}", "the history cannot be emptied", id="TRUNCATE"),
    ],
)
def test_history_refuses(model, statement, refusal):
    MeetingFactory(passages=[PassageFactory()])
    ThemeFactory()
    row = model.objects.order_by("-pk").first()
    parameters = [row.pk] if "%s" in statement else []
    execute("SET CONSTRAINTS ALL IMMEDIATE")
    with pytest.raises(DatabaseError, match=refusal), transaction.atomic():
        execute(statement.format(history(model)._meta.db_table), parameters)
    assert labels(model, row.pk) == ["insert"]


@pytest.mark.django_db
def test_the_orm_cannot_change_history_either():
    theme = ThemeFactory()
    event = theme.events.get()
    event.pgh_label = "update"
    for change in (event.save, event.delete, theme.events.all().delete):
        with pytest.raises(DatabaseError, match="Cannot update or delete"), transaction.atomic():
            change()


@pytest.mark.django_db
def test_a_change_in_the_admin_names_who_made_it_and_where(admin_client, admin):
    meeting = MeetingFactory()
    url = f"/admin/forum/meeting/{meeting.pk}/change/"
    response = admin_client.post(url, filled_in(admin_client.get(url)) | {"city_en": "Brussels"})
    assert response.status_code == 302, response.context["errors"]
    event = meeting.events.get(pgh_label="update")
    assert event.city_en == "Brussels"
    assert event.pgh_context.metadata == {"user": admin.pk, "url": url}
    assert meeting.events.get(pgh_label="insert").pgh_context is None


@pytest.mark.django_db
def test_a_deletion_in_the_admin_names_who_made_it(admin_client, admin):
    theme = ThemeFactory()
    admin_client.post(f"/admin/activities/theme/{theme.pk}/delete/", {"post": "yes"})
    event = history(Theme).objects.get(id=theme.pk, pgh_label="delete")
    assert event.pgh_context.metadata["user"] == admin.pk
