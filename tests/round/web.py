"""People at their browsers: they ask for pages, read them, fill in the forms they find there and send them."""

import io
import re
import zipfile
from datetime import UTC, datetime, time
from functools import cached_property

import lxml.html
from django.test import Client

from gfmd.accounts.models import User
from tests.personas import PERSONAS, make_persona

ZIPPED = ("zip", "openxmlformats")


class Clock:
    """The day of the site. It is noon, and moves on when the script says so."""

    def __init__(self, monkeypatch, day):
        self.day = day
        monkeypatch.setattr("django.utils.timezone.now", lambda: datetime.combine(self.day, time(12), UTC))


class Page:
    """An answer of the site, as a person reads it."""

    def __init__(self, response):
        self.response, self.url = response, response.request["PATH_INFO"]

    @cached_property
    def html(self):
        return lxml.html.document_fromstring(
            self.response.content, parser=lxml.html.HTMLParser(encoding="utf-8"), base_url=self.url
        )

    @cached_property
    def words(self):
        """The text of the page, one blank between words."""
        return " ".join(" ".join(self.html.find("body").itertext()).split())

    def numbers(self, pattern):
        """The numbers in the first place of the page's words that fits the pattern, each as an int."""
        found = re.search(pattern, self.words)
        assert found, f"{pattern!r} is not on {self.url}: {self.words[:2000]}"
        return tuple(int(text.replace(",", "")) for text in found.groups())

    def form(self, name=None, action=None):
        """The form with a control of this name, or one that goes to an address with this end."""
        found = [
            form
            for form in self.html.forms
            if (name is None or form.xpath(".//*[@name=$name]", name=name))
            and (action is None or (form.action or "").endswith(action))
        ]
        assert found, f"no form with {name or action} on {self.url}"
        return found[0]

    def errors(self):
        return [
            " ".join(found.itertext())
            for found in self.html.xpath("//*[@role='alert'] | //*[contains(@class, 'error')]")
        ]


def filled(form, changes):
    """What a browser sends of a form after these changes: {name: [values]}; None takes a control out."""
    sent = {}
    for control in form.xpath(".//input[@name] | .//select[@name] | .//textarea[@name]"):
        if control.get("disabled") is None and not control.xpath("ancestor::fieldset[@disabled]"):
            sent.setdefault(control.get("name"), []).extend(_values(control))
    for name, value in changes.items():
        sent[name] = [one for one in (value if isinstance(value, list) else [value]) if one is not None]
    return {name: values for name, values in sent.items() if values}


def _values(control):
    """What one control sends as it stands."""
    if control.tag == "textarea":
        return [(control.text or "").removeprefix("\n")]
    if control.tag == "select":
        options = control.xpath(".//option")
        chosen = [option for option in options if option.get("selected") is not None]
        if not chosen and control.get("multiple") is None:
            chosen = options[:1]
        return [option.get("value", option.text or "") for option in chosen]
    kind = control.get("type", "text")
    if kind in ("checkbox", "radio"):
        return [control.get("value", "on")] if control.get("checked") is not None else []
    return [] if kind in ("submit", "button", "image", "reset", "file") else [control.get("value", "")]


class Person:
    """Somebody who is signed in, or a visitor (`user` None)."""

    def __init__(self, user):
        self.user, self.client = user, Client()
        if user:
            self.client.force_login(user)

    def get(self, url, query=None, status=200):
        response = self.client.get(url, query or {})
        assert response.status_code == status, f"{self} GET {url}: {response.status_code}\n{_told(response)}"
        return Page(response)

    def post(self, url, sent, status=302):
        response = self.client.post(url, sent)
        assert response.status_code == status, f"{self} POST {url}: {response.status_code}\n{_told(response)}"
        return Page(response)

    def submit(self, page, form, changes, status=302):
        """Fill in a form of a page and send it to where it goes."""
        assert form.method == "POST"
        return self.post(form.action or page.url, filled(form, changes), status)

    def __str__(self):
        return str(self.user or "visitor")


def _told(response):
    if response.streaming or not response["Content-Type"].startswith("text/html") or not response.content:
        return response.headers.get("Location", "")
    return "\n".join(Page(response).errors()) or Page(response).words[:500]


class People:
    """`people["editor"]`: each signs in once a day, as a session does not outlive the jumps of the clock.

    Besides the personas, whoever has an account by that name; and "visitor".
    """

    def __init__(self, clock):
        self.clock, self.signed_in = clock, {}

    def __getitem__(self, name):
        key = name, self.clock.day
        if key not in self.signed_in:
            self.signed_in[key] = Person(None if name == "visitor" else _user(name))
        return self.signed_in[key]


def _user(name):
    return make_persona(name) if name in PERSONAS else User.objects.get(username=name)


def text_of(response):
    """All that a response says, also inside workbooks, documents and archives, as one text; not when they were made."""
    content = b"".join(response.streaming_content) if response.streaming else response.content
    if any(mark in response["Content-Type"] for mark in ZIPPED):
        return _unpacked(content)
    return content.decode()


def _unpacked(content):
    found = []
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for name in archive.namelist():
            member = archive.read(name) if name != "docProps/core.xml" else b""
            found.append(
                _unpacked(member) if zipfile.is_zipfile(io.BytesIO(member)) else member.decode("utf-8", "ignore")
            )
    return "\n".join([*archive.namelist(), *found])
