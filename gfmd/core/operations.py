"""Migration operations that make or change many models at once.

Django renders the whole project anew after each operation, and every model here is linked with every other through
passages and history: the initial migrations one by one took 139 s, together a few. See
docs/adr/0005-initial-migrations-in-one-step.md.
"""

from django.db.migrations.operations import AddConstraint, AddField, AddIndex, CreateModel
from django.db.migrations.operations.base import Operation
from pgtrigger.migrations import AddTrigger


class CreateTogether(Operation):
    """Apply CreateModel, AddField, AddIndex, AddConstraint and AddTrigger of new models as one step.

    Each model is made in its final form, so whatever is added to it within the step needs no statement of its own.
    """

    reversible = True
    _parts = (AddField, AddIndex, AddConstraint)

    def __init__(self, operations):
        self.operations = operations
        made = {operation.name_lower for operation in operations if isinstance(operation, CreateModel)}
        for operation in operations:
            if isinstance(operation, self._parts):
                if operation.model_name_lower not in made:
                    raise ValueError(f"{operation.describe()}: not made in this step")
            elif not isinstance(operation, (CreateModel, AddTrigger)):
                raise ValueError(f"{operation.describe()}: does not belong here")

    def deconstruct(self):
        return (self.__class__.__name__, [self.operations], {})

    def state_forwards(self, app_label, state):
        state.__dict__.pop("apps", None)  # rendered again once, when the database part asks for it
        for operation in self.operations:
            operation.state_forwards(app_label, state)

    def database_forwards(self, app_label, schema_editor, from_state, to_state):
        for operation in self.operations:
            if isinstance(operation, CreateModel):
                operation.database_forwards(app_label, schema_editor, from_state, to_state)
        for operation in self.operations:
            if isinstance(operation, AddTrigger):
                operation.database_forwards(app_label, schema_editor, from_state, to_state)

    def database_backwards(self, app_label, schema_editor, from_state, to_state):
        for operation in reversed(self.operations):
            if isinstance(operation, CreateModel):
                operation.database_backwards(app_label, schema_editor, from_state, to_state)

    def describe(self):
        return f"Create {sum(isinstance(operation, CreateModel) for operation in self.operations)} models together"


class ChangeTogether(Operation):
    """Apply generated operations, on models old and new, between two states instead of one state each.

    New models are made first and in their final form, so the parts of them are left out; all else follows in order.
    Two operations on one and the same field or constraint do not belong in one step. Not reversible.
    """

    reversible = False

    def __init__(self, operations):
        self.operations = operations

    def deconstruct(self):
        return (self.__class__.__name__, [self.operations], {})

    def state_forwards(self, app_label, state):
        state.__dict__.pop("apps", None)
        for operation in self.operations:
            operation.state_forwards(app_label, state)

    def database_forwards(self, app_label, schema_editor, from_state, to_state):
        made = [operation for operation in self.operations if isinstance(operation, CreateModel)]
        names = {operation.name_lower for operation in made}
        for operation in made:
            operation.database_forwards(app_label, schema_editor, from_state, to_state)
        for operation in self.operations:
            is_part = isinstance(operation, (AddField, AddIndex, AddConstraint)) and operation.model_name_lower in names
            if not is_part and operation not in made:
                operation.database_forwards(app_label, schema_editor, from_state, to_state)

    def describe(self):
        return f"Apply {len(self.operations)} changes together"
