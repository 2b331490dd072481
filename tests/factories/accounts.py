import factory

from gfmd.accounts.models import User
from tests.factories.base import RowFactory


class UserFactory(RowFactory):
    username = factory.Sequence(lambda n: f"person-{n}")
    password = "!"  # nobody can sign in with it, and nothing is hashed

    class Meta:
        model = User
