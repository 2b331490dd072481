"""Pages are asked for in the language of their address; all else is read in English."""

import pytest
from django.utils.translation import override


@pytest.fixture(autouse=True)
def english():
    """A request leaves its language active in the thread: no test may inherit that of the one before."""
    with override("en"):
        yield
