"""The operation that makes many models at once, and that no migration is missing."""

import pytest
from django.core.management import call_command
from django.db import connection, migrations, models
from django.db.migrations.operations import AddConstraint, AddField, AddIndex, AlterField, CreateModel, RunSQL
from django.db.migrations.state import ProjectState

from gfmd.core.operations import CreateTogether

SHELF = CreateModel("Shelf", [("id", models.BigAutoField(primary_key=True)), ("name", models.TextField())])
BOOK = CreateModel("Book", [("id", models.BigAutoField(primary_key=True))])
ON_SHELF = AddField("book", "shelf", models.ForeignKey("sources.shelf", models.CASCADE))
NAMED = AddConstraint("shelf", models.CheckConstraint(name="shelf_named", condition=~models.Q(name="")))
BY_NAME = AddIndex("shelf", models.Index(fields=["name"], name="shelf_by_name"))


@pytest.mark.parametrize(
    "operation",
    [
        pytest.param(AddField("document", "colour", models.TextField()), id="field of an older model"),
        pytest.param(AddConstraint("document", NAMED.constraint), id="constraint of an older model"),
        pytest.param(AddIndex("document", BY_NAME.index), id="index of an older model"),
        pytest.param(AlterField("shelf", "name", models.TextField(blank=True)), id="change of a field"),
        pytest.param(RunSQL("SELECT 1"), id="SQL"),
    ],
)
def test_what_does_not_belong_is_refused(operation):
    with pytest.raises(ValueError, match=r"not made in this step|does not belong here"):
        CreateTogether([SHELF, operation])


def test_parts_of_models_made_in_the_step_belong():
    together = CreateTogether([SHELF, BOOK, ON_SHELF, NAMED, BY_NAME])
    assert together.describe() == "Create 2 models together"
    assert together.deconstruct() == ("CreateTogether", [together.operations], {})


@pytest.mark.django_db
def test_models_are_made_in_their_final_form_and_taken_away_again():
    together = CreateTogether([SHELF, BOOK, ON_SHELF, NAMED, BY_NAME])
    before, after = ProjectState(), ProjectState()
    together.state_forwards("sources", after)
    with connection.schema_editor() as editor:
        together.database_forwards("sources", editor, before, after)
    assert {"sources_book", "sources_shelf"} <= set(connection.introspection.table_names())
    with connection.cursor() as cursor:
        rules = connection.introspection.get_constraints(cursor, "sources_shelf")
        links = connection.introspection.get_relations(cursor, "sources_book")
    assert {"shelf_named", "shelf_by_name"} <= set(rules)
    assert links == {"shelf_id": ("id", "sources_shelf")}
    with connection.schema_editor() as editor:
        together.database_backwards("sources", editor, after, before)
    assert not {"sources_book", "sources_shelf"} & set(connection.introspection.table_names())


def test_it_is_an_operation_that_can_be_undone():
    assert CreateTogether([SHELF]).reversible
    assert issubclass(CreateTogether, migrations.operations.base.Operation)


@pytest.mark.django_db
def test_no_migration_is_missing(capsys):
    call_command("makemigrations", check=True, dry_run=True)
    assert capsys.readouterr().out == "No changes detected\n"
