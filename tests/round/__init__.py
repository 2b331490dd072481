from pathlib import Path

import pytest

# The checks of the round stand in plain modules; one that fails is to say what it compared.
MODULES = sorted(path.stem for path in Path(__file__).parent.glob("[!_]*.py"))
pytest.register_assert_rewrite(*(f"{__name__}.{name}" for name in MODULES))
