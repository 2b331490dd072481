"""The browser for the tests: found, or installed, or a clear refusal. Never left out."""

import pytest

from tools import browser
from tools.environment import SetupError


@pytest.fixture
def bare(tmp_path, monkeypatch):
    """A machine without any browser."""
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.delenv("CHROME_PATH", raising=False)
    monkeypatch.setattr(browser, "APPLICATIONS", ())
    monkeypatch.setattr(browser, "playwrights_own", lambda: None)
    monkeypatch.setattr(browser, "installers", list)
    return tmp_path


def test_the_named_one_goes_first(bare, monkeypatch, script):
    script(bare / "bin" / "chromium", "exit 0")
    mine = script(bare / "my browser", "exit 0")
    monkeypatch.setenv("CHROME_PATH", str(mine))
    assert browser.find_or_install() == str(mine)


def test_a_named_one_that_does_not_run_is_not_replaced_in_silence(bare, monkeypatch, script):
    script(bare / "bin" / "chromium", "exit 0")
    monkeypatch.setenv("CHROME_PATH", str(bare / "nothing"))
    with pytest.raises(SetupError, match=r"CHROME_PATH is .*nothing"):
        browser.find_or_install()


@pytest.mark.parametrize("name", ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"])
def test_the_usual_names(name, bare, script):
    made = script(bare / "bin" / name, "exit 0")
    assert browser.find_or_install() == str(made)


def test_a_stub_is_passed_over(bare, script):
    script(bare / "bin" / "chromium-browser", "echo 'requires the chromium snap' >&2; exit 1")
    real = script(bare / "bin" / "google-chrome", "exit 0")
    assert browser.find_or_install() == str(real)


def test_a_macos_application(bare, monkeypatch, script):
    application = script(bare / "Google Chrome.app" / "Google Chrome", "exit 0")
    monkeypatch.setattr(browser, "APPLICATIONS", (bare / "none", application))
    assert browser.find_or_install() == str(application)


def test_playwrights_own_is_the_last_found(bare, monkeypatch):
    monkeypatch.setattr(browser, "playwrights_own", lambda: "/cache/chrome")
    assert browser.find_or_install() == "/cache/chrome"


def test_what_is_missing_is_installed_with_the_next_way_if_one_fails(bare, monkeypatch, script):
    tried = []

    def failing():
        tried.append("failing")
        return False

    def working():
        script(bare / "bin" / "chromium", "exit 0")
        tried.append("working")
        return True

    monkeypatch.setattr(browser, "installers", lambda: [failing, working])
    assert browser.find_or_install() == str(bare / "bin" / "chromium")
    assert tried == ["failing", "working"]


def test_no_browser_at_all_is_a_refusal(bare):
    with pytest.raises(SetupError, match="need a browser and none could be installed"):
        browser.find_or_install()


def test_an_installer_that_fails_or_is_missing_says_so(bare, capfd, script):
    script(bare / "bin" / "failing", "exit 3")
    assert browser._command([str(bare / "bin" / "failing")])() is False
    assert browser._command(["no-such-program"])() is False
    assert "no-such-program" in capfd.readouterr().err
