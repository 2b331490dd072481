from collections.abc import Callable
from pathlib import Path

import pytest


@pytest.fixture
def script() -> Callable[[Path, str], Path]:
    """Makes a small program, to stand for one that a machine has or has not."""

    def make(path: Path, body: str) -> Path:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"#!/bin/sh\n{body}\n")
        path.chmod(0o755)
        return path

    return make
