"""History of every domain model by database triggers: inserts, updates and deletes, append-only.

One place instead of a decorator on each class: django-modeltranslation adds its columns after the class is
made, so a decorator would record history without the six languages. Many-to-many links (which passages a
fact cites) are tracked too. See docs/adr/0004-history-by-triggers.md.
"""

import sys

import pghistory
import pgtrigger
from django.apps import apps

DOMAIN_APPS = ("accounts", "sources", "places", "forum", "questionnaires", "activities", "commitments")
UNTRACKED_FIELDS = {"accounts.User": ["password", "last_login"]}

_LINKS = {}  # the tracked proxy of each automatic link table

NO_TRUNCATE = pgtrigger.Trigger(
    name="no_truncate",
    level=pgtrigger.Statement,
    when=pgtrigger.Before,
    operation=pgtrigger.Truncate,
    func="RAISE EXCEPTION 'the history cannot be emptied: %', TG_TABLE_NAME;",
)


def domain_models():
    """Concrete models of the domain, without their history."""
    return [
        model
        for label in DOMAIN_APPS
        for model in apps.get_app_config(label).get_models()
        if not issubclass(model, pghistory.models.Event) and not model._meta.proxy
    ]


def track_domain_models():
    """Make the event model and triggers of every domain model and of its many-to-many links."""
    for model in domain_models():
        _track(model, exclude=UNTRACKED_FIELDS.get(model._meta.label))
        for field in model._meta.local_many_to_many:
            if field.remote_field.through._meta.auto_created:
                _track(_link_proxy(model, field), obj_field=None)


def history_of(model):
    """The model of the events of a domain model or of an automatic link table: one event for each change of a row."""
    (events,) = set(_LINKS.get(model, model).pgh_event_models.values())
    return events


def _track(model, **options):
    pghistory.track(
        pghistory.InsertEvent(),
        pghistory.UpdateEvent(),
        pghistory.DeleteEvent(),
        append_only=True,
        meta={"triggers": [NO_TRUNCATE]},
        **options,
    )(model)


def _link_proxy(model, field):
    """A proxy of the automatic link table: triggers need a model to hang on."""
    name = f"{model.__name__}{''.join(part.title() for part in field.name.split('_'))}Link"
    through = field.remote_field.through
    proxy = type(
        name,
        (through,),
        {
            "__module__": model.__module__,
            "Meta": type("Meta", (), {"proxy": True, "app_label": model._meta.app_label}),
        },
    )
    setattr(sys.modules[model.__module__], name, proxy)
    _LINKS[through] = proxy
    return proxy
