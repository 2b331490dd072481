"""What changed lately, as page and feed: lines that lead somewhere, nothing private, plain Atom."""

import xml.etree.ElementTree as ET
from datetime import UTC, date, datetime

import pytest
from django.db.models import QuerySet
from django.urls import reverse

from gfmd.accounts.models import User
from gfmd.activities.models import Theme
from gfmd.dashboard import words
from gfmd.dashboard.presenters.changes import change_lines, list_of
from gfmd.forum.models import Meeting
from gfmd.indicators.changes import PUBLIC, KindChanges, changes
from gfmd.questionnaires.models import Reply, Round
from tests.dashboard.page import get
from tests.factories import MeetingFactory

pytestmark = pytest.mark.django_db

ATOM = "{http://www.w3.org/2005/Atom}"
NOW = datetime(2026, 11, 2, 9, tzinfo=UTC)


def row(model=Theme, added=0, changed=0, removed=0, pk=None):
    return KindChanges(NOW.date(), model, added, changed, removed, pk, NOW)


def feed(client, language="en"):
    return ET.fromstring(client.get(f"/{language}/changes.atom").content)


class TestLines:
    @pytest.mark.parametrize(
        ("counts", "happened"),
        [
            ({"added": 131}, "131 added"),
            ({"changed": 1}, "1 changed"),
            ({"added": 1, "removed": 2}, "1 added and 2 removed"),
            ({"added": 1000, "changed": 3, "removed": 2}, "1,000 added, 3 changed and 2 removed"),
        ],
    )
    def test_what_happened_in_words(self, counts, happened):
        (line,) = change_lines([row(**counts)])
        assert (line.kind, line.happened) == ("Themes", happened)

    def test_a_record_that_changed_alone_is_linked_itself(self, django_assert_num_queries):
        meeting = Meeting.objects.get(slug="brussels-2007")
        alone = row(Meeting, changed=1, pk=meeting.pk)
        with django_assert_num_queries(1):
            assert change_lines([alone])[0].url == "/en/meetings/brussels-2007/"
        with django_assert_num_queries(0):
            assert change_lines([alone], resolve=False)[0].url == "/en/meetings/"

    def test_one_that_is_gone_by_now_leads_to_the_list(self):
        assert change_lines([row(Meeting, changed=1, pk=10**9)])[0].url == "/en/meetings/"

    @pytest.mark.parametrize("model", PUBLIC, ids=lambda model: model._meta.label)
    def test_every_kind_leads_to_a_page_that_opens(self, model, client):
        address, _hash, part = list_of(model).partition("#")
        page = get(client, address)
        assert not part or page.one(id=part)


class TestPage:
    def test_a_load_is_one_line_a_kind_on_the_day_of_the_load(self, client):
        page = get(client, "/en/changes/").one("main")
        newest = changes()[0].day
        section = page.one("section", id=f"day-{newest.isoformat()}")
        assert section.one("h2").text == words.day(newest)
        lines = [link.text for link in section.all("a")]
        assert len(lines) == len({line.split(":")[0] for line in lines})
        assert "not those on which something happened" in page.one("p", class_="lead").text

    def test_it_says_what_the_history_holds(self, client):
        shown = [link.text for link in get(client, "/en/changes/").one("main").all("a")]
        assert {f"{line.kind}: {line.happened}" for line in change_lines(changes())} <= set(shown)

    def test_no_value_and_no_user_is_shown(self, admin_client, admin):
        meeting = MeetingFactory(name="A name of its own", city="Springfield")
        for url in ("/en/changes/", "/en/changes.atom"):
            text = admin_client.get(url).content.decode()
            assert not [word for word in (meeting.name, meeting.city, admin.username) if word in text]

    def test_private_models_leave_no_line(self, client):
        before = client.get("/en/changes/").content
        User.objects.create_superuser("somebody", password=None)
        Reply.objects.filter(status=Reply.Status.RECEIVED).first().delete()
        assert client.get("/en/changes/").content == before

    def test_pages_of_twenty_days(self, client, monkeypatch):
        days = [date(2026, 1, day) for day in range(31, 0, -1)]
        rows = [KindChanges(day, Theme, 1, 0, 0, None, NOW) for day in days]
        monkeypatch.setattr("gfmd.dashboard.views.changes.changes", lambda: rows)
        first, second = (get(client, f"/en/changes/?page={page}").all("section") for page in (1, 2))
        assert [section["id"] for section in first + second] == [f"day-{day.isoformat()}" for day in days]
        assert len(first) == len(feed(client).findall(f"{ATOM}entry")) == 20


class TestFeed:
    def test_every_page_names_it(self, client):
        for url in ("/en/", "/en/changes/", "/en/about/"):
            (link,) = get(client, url).all("link", type="application/atom+xml")
            assert (link["rel"], link["href"]) == ("alternate", "/en/changes.atom")

    def test_it_is_atom_without_cookie(self, client):
        response = client.get("/en/changes.atom")
        assert response["Content-Type"] == "application/atom+xml; charset=utf-8"
        assert not response.cookies
        assert "Cookie" not in response.get("Vary", "")

    @pytest.mark.parametrize("language", ["en", "ar", "zh-hans"])
    def test_it_holds_an_entry_a_day_with_the_lines_of_the_page(self, language, client):
        root, newest = feed(client, language), changes()[0].day
        assert root.get("{http://www.w3.org/XML/1998/namespace}lang") == language
        entry = root.findall(f"{ATOM}entry")[0]
        assert entry.find(f"{ATOM}id").text == f"http://testserver/{language}/changes/#day-{newest.isoformat()}"
        assert root.find(f"{ATOM}link[@rel='self']").get("href") == f"http://testserver/{language}/changes.atom"
        page = get(client, f"/{language}/changes/").one("section", id=f"day-{newest.isoformat()}")
        summary = " ".join(entry.find(f"{ATOM}summary").text.split())
        assert summary == "; ".join(link.text for link in page.all("a"))

    def test_markup_in_a_name_of_a_kind_is_text(self, client, monkeypatch):
        monkeypatch.setattr(Theme._meta, "verbose_name_plural", "<b>&themes")
        monkeypatch.setattr("gfmd.dashboard.views.changes.changes", lambda: [row(added=1)])
        (entry,) = feed(client).findall(f"{ATOM}entry")
        assert entry.find(f"{ATOM}summary").get("type") == "html"
        assert entry.find(f"{ATOM}summary").text == "&lt;b&gt;&amp;themes: 1 added"
        assert entry.find(f"{ATOM}updated").text == "2026-11-02T09:00:00+00:00"

    def test_without_any_change_page_and_feed_open(self, client, monkeypatch):
        monkeypatch.setattr("gfmd.dashboard.views.changes.changes", lambda: [])
        assert feed(client).findall(f"{ATOM}entry") == []
        assert "Nothing is recorded yet." in get(client, reverse("changes")).text


def test_a_draft_changes_nothing_that_visitors_see(client):
    pages = {url: client.get(url).content for url in ("/en/changes/", "/en/changes.atom")}
    Round.objects.create(slug="draft-2009", title="Not yet", title_en="Not yet", status="draft")
    assert QuerySet(Round).filter(slug="draft-2009").exists()
    assert {url: client.get(url).content for url in pages} == pages
