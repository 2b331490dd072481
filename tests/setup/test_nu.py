"""The HTML checker: the jar that is named, or the pinned one from npm, or a clear refusal. Never another one."""

import hashlib

import pytest

from tools import nu
from tools.environment import SetupError

# As npm would: the third argument is the folder.
WRITES_A_JAR = f'mkdir -p "$3/{nu.JAR.parent}" && printf %s "$CONTENT" > "$3/{nu.JAR}"'


@pytest.fixture
def bare(tmp_path, monkeypatch):
    """A machine with neither Java nor npm; the pinned jar is the four letters "good"."""

    def is_there(name):
        return (tmp_path / "bin" / name).exists()

    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}:/usr/bin:/bin")
    monkeypatch.setattr(
        nu.shutil, "which", lambda name: str(path) if (path := tmp_path / "bin" / name).exists() else None
    )
    monkeypatch.delenv("VNU_JAR", raising=False)
    monkeypatch.setattr(nu, "DIGEST", hashlib.sha256(b"good").hexdigest())
    return tmp_path


def test_without_java_it_says_how_to_get_it(bare):
    with pytest.raises(SetupError, match="needs Java"):
        nu.find_java()


def test_a_java_that_is_a_stub_is_none(bare, script):
    script(bare / "bin" / "java", "exit 1")
    with pytest.raises(SetupError, match="needs Java"):
        nu.find_java()


def test_a_java_that_starts_is_taken(bare, script):
    java = script(bare / "bin" / "java", "exit 0")
    assert nu.find_java() == str(java)


def test_a_named_jar_goes_first(bare, monkeypatch):
    jar = bare / "mine.jar"
    jar.write_bytes(b"any")
    monkeypatch.setenv("VNU_JAR", str(jar))
    assert nu.find_or_fetch(bare / "nu") == jar


def test_a_named_jar_that_is_not_there_is_not_replaced_in_silence(bare, monkeypatch):
    monkeypatch.setenv("VNU_JAR", str(bare / "none.jar"))
    with pytest.raises(SetupError, match=r"none\.jar, which is no file"):
        nu.find_or_fetch(bare / "nu")


def test_npm_fetches_it_once(bare, monkeypatch, script):
    npm = script(bare / "bin" / "npm", WRITES_A_JAR)
    monkeypatch.setenv("CONTENT", "good")
    jar = nu.find_or_fetch(bare / "nu")
    assert jar.read_bytes() == b"good"
    npm.unlink()
    assert nu.find_or_fetch(bare / "nu") == jar


def test_another_jar_than_the_pinned_one_is_refused(bare, monkeypatch, script):
    script(bare / "bin" / "npm", WRITES_A_JAR)
    monkeypatch.setenv("CONTENT", "evil")
    with pytest.raises(SetupError, match="is not the jar of vnu-jar"):
        nu.find_or_fetch(bare / "nu")


def test_without_npm_it_says_what_to_do(bare):
    with pytest.raises(SetupError, match="install npm"):
        nu.find_or_fetch(bare / "nu")


@pytest.mark.parametrize("body", ["echo 'npm error code E404' >&2; exit 1", "exit 0"], ids=["refused", "did nothing"])
def test_an_npm_that_fails_is_reported(body, bare, script):
    script(bare / "bin" / "npm", body)
    with pytest.raises(SetupError, match="could not fetch vnu-jar"):
        nu.find_or_fetch(bare / "nu")
