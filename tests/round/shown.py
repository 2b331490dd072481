"""What the pages show, read off them, beside the recount in SQL. `recount` is called after every step."""

import re
from collections import Counter

from tests.round import recount as sql
from tests.round.plan import PLANTED, SLUG
from tests.round.web import text_of
from tests.round.world import WORK

PUBLIC = f"/en/questionnaires/{SLUG}/"
STANDINGS = ["not_sent", "sent", "acknowledged", "declined", "partly", "on_time", "late"]
ANSWERED = ["partly", "on_time", "late"]
# How the first page of the round words a standing.
WORDS = {
    "not sent": "not_sent",
    "sent": "sent",
    "acknowledged": "acknowledged",
    "declined": "declined",
    "partly answered": "partly",
    "answered on time": "on_time",
    "answered late": "late",
}
STATUSES = ["received", "entered", "coded", "checked", "published"]
WAITS = ["entry", "coding", "check", "proposal", "confirmation", "next_release", "published"]
QUESTION_STATES = ["answered", "blank", "unreadable", "not_asked", "withheld"]


def recount(world):
    """Every count of every page equals the recount of now; nothing planted is in what the public sees."""
    first_page(world)
    replies_list(world)
    coding(world)
    check_queue(world)
    if is_draft():
        look(world, PUBLIC, status=404)
        look(world, "/en/charts/standings-over-time.json", {"round": SLUG}, status=404)
    else:
        public_charts(world)
        public_page(world)


def is_draft():
    return sql.sql("SELECT status FROM questionnaires_round WHERE slug = %(slug)s") == [("draft",)]


def counts_of(page):
    """{standing: number} above the list of States, with "" for not answered and "all" for everyone."""
    found = {}
    for link in page.html.xpath("//nav[@class='counts']//a"):
        standing = re.search(r"standing=([a-z_]+)", link.get("href"))
        found[standing[1] if standing else ""] = int(link.xpath("b")[0].text)
    return found


def whole(counts):
    """The counts of a recount, with the sums the page shows too."""
    named = {standing: counts[standing] for standing in STANDINGS}
    silent = sum(number for standing, number in named.items() if standing not in ANSWERED)
    return named | {"": silent, "all": sum(named.values())}


def first_page(world):
    """Who has not answered: the counts, and the standing of each State."""
    page, real = world["editor"].get(WORK, {"standing": "all"}), sql.standings()
    shown = {}
    for row in page.html.xpath("//form[@class='follow-up']//tbody/tr"):
        words = " ".join(row.xpath("td[2]")[0].text_content().split("·")[0].split())
        shown[row.xpath("td[1]/input/@value")[0]] = WORDS[words]
    assert shown == real
    assert counts_of(page) == whole(Counter(real.values()))


def by_group(world):
    """The same for each regional group: their sums are those of all."""
    real, total = sql.standings(), Counter()
    rows = sql.sql(
        "SELECT g.slug, s.iso3 FROM places_groupmembership m JOIN places_group g ON g.id = m.group_id"
        " JOIN places_grouping k ON k.id = g.grouping_id AND k.slug = 'un-regional-groups'"
        " JOIN places_state s ON s.id = m.state_id WHERE m.until IS NULL"
    )
    members = {}
    for slug, iso3 in rows:
        members.setdefault(slug, []).append(iso3)
    for slug, codes in members.items():
        page = world["editor"].get(WORK, {"standing": "all", "group": f"un-regional-groups/{slug}"})
        counts = Counter(real[iso3] for iso3 in codes)
        assert counts_of(page) == whole(counts)
        total += counts
    outside = Counter(real[iso3] for iso3 in real.keys() - {code for codes in members.values() for code in codes})
    assert total + outside == Counter(real.values())


def replies_list(world):
    """The list of replies: each row, and the counts by status."""
    page = world["reviewer"].get(f"{WORK}replies/")
    rows = page.html.xpath("//table/tbody/tr")
    shown = Counter(
        (row.xpath("th/a/@href")[0].split("/")[-2].upper(), row.xpath("td[3]")[0].text_content().strip())
        for row in rows
    )
    assert shown == Counter(sql.all_replies())
    counts = {
        (re.search(r"status=(\w+)", link.get("href")) or [None, "all"])[1]: int(link.xpath("b")[0].text)
        for link in page.html.xpath("//nav[@class='counts']//a")
    }
    real = sql.replies_by("status")
    assert counts == {status: real.get(status, 0) for status in STATUSES} | {"all": sum(real.values())}


def by_channel(world):
    """The admin's list of replies, filtered by channel; a withdrawn reply is in it too."""
    for channel in ("fax", "note_verbale", "e_mail", "telephone", "hand", "portal"):
        query = {"addressee__round__id__exact": world.notes["round"], "channel__exact": channel}
        page = world["reviewer"].get("/admin/questionnaires/reply/", query)
        real = sql.sql(f"SELECT count(*) FROM {sql._OF_ROUND} WHERE p.channel = '{channel}'")[0][0]
        assert page.numbers(r"(\d+) repl(?:y|ies)\b") == (real,)


def coding(world):
    """How far the reading is, and which answers are to be decided."""
    answers, to_read, to_decide, settled = sql.progress()
    page = world["reviewer"].get(f"{WORK}coding/disagreements/")
    shown = page.numbers(r"(\d+) of (\d+) answers are settled; (\d+) are still to be read, (\d+) to be decided")
    assert shown == (settled, answers, to_read, to_decide)
    listed = {}
    for heading in page.html.xpath("//h2[.='To decide' or .='Decided']"):
        for row in heading.xpath("following-sibling::*[1][self::table]/tbody/tr"):
            number = int(row.xpath("td[1]")[0].text_content())
            listed[row.xpath("th")[0].text_content().strip(), number] = heading.text == "Decided"
    names = dict(sql.sql("SELECT iso3, name_en FROM places_state"))
    assert listed == {(names[iso3], number): done for (iso3, number), done in sql.disputed().items()}


def check_queue(world):
    """What each reply waits for."""
    page, shown = world["reviewer"].get(f"{WORK}check/"), {}
    for section in page.html.xpath("//section[@class='waits']"):
        links = section.xpath(".//li/a/@href")
        heading = section.xpath("(h2 | details/summary/h2)[1]")[0].text
        assert int(heading.rsplit(": ")[-1]) == len(links)
        shown |= {link.split("/")[-2].upper(): section.get("id") for link in links}
    assert shown == sql.waits(world.clock.day)


def look(world, url, query=None, status=200):
    """A page or file as the public sees it, in which nothing planted stands."""
    page = world["visitor"].get(url, query, status)
    assert not (found := PLANTED.search(text_of(page.response))), f"{found[0]} is on {url} {query}"
    return page


def chart(world, slug, **query):
    """The rows of a chart as JSON."""
    return look(world, f"/en/charts/{slug}.json", {"round": SLUG, **query}).response.json()["rows"]


def public_charts(world, **query):
    """Replies by regional group, where addressees stand, and the last day of where they stood."""
    real = sql.standings(public=True)
    counts = Counter(real.values())
    rows = chart(world, "replies-by-regional-group", **query)
    shown = {row["group"]: (row["replies"], row["addressees"]) for row in rows}
    assert shown == {name or "in no regional group": (n, of) for name, (n, of, _slug) in sql.groups().items()}
    assert sum(replies for replies, _of in shown.values()) == sum(counts[standing] for standing in ANSWERED)
    history = chart(world, "standings-over-time", **query)
    assert all(row["addressees"] == len(real) == sum(row[name] for name in STANDINGS) for row in history)
    if history:
        assert {name: history[-1][name] for name in STANDINGS} == {name: counts[name] for name in STANDINGS}
    return real


def public_page(world):
    """The sentence of the round's page."""
    page, real = look(world, PUBLIC), sql.standings()
    replies = sum(standing in ANSWERED for standing in real.values())
    assert page.numbers(r"(\d+) of (\d+) \([\d.]+ per cent\) addressees replied") == (replies, len(real))
