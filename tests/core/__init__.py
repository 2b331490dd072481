import pytest

pytest.register_assert_rewrite("tests.core.cases", "tests.core.seedfiles")
