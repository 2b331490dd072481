"""What the public sees of a release: counted again in SQL, the same for ever, and without what is confidential."""

import io
import re
from collections import Counter

import docx
import openpyxl
import pgtrigger
from django.db import connection, transaction

from tests.round import recount as sql
from tests.round.approving import CORRECTED_ON, RELEASED_ON, content_of, release
from tests.round.entering import address_of
from tests.round.making import ADMIN, save
from tests.round.plan import CONFIDENTIAL, NEW_WORDING, QUESTIONS, SLUG
from tests.round.shown import ANSWERED, PUBLIC, QUESTION_STATES, STANDINGS, chart, look
from tests.round.web import text_of

ASKED = sorted([*QUESTIONS, NEW_WORDING], key=lambda asked: (asked.number, asked.first))
OF_ROUND = [
    "replies-over-time",
    "replies-by-regional-group",
    "replies-by-state",
    "standings-by-state",
    "standings-over-time",
    "non-respondents",
    "question-states",
    "answers-by-state",
    "two-rounds",
]
FORMS = ["/", "/embed/", ".json", ".csv", ".xlsx", ".zip"]


def results(world, number=None):
    """Every count of the answers that are shown (of a release, or of the newest) equals the recount of now."""
    query = {"release": number} if number else {}
    real, rows = sql.question_states(), chart(world, "question-states", **query)
    assert len(rows) == len(ASKED)
    for asked, row in zip(ASKED, rows, strict=True):
        assert row["question"].startswith(f"{asked.number}. ")
        assert {state: row[state] for state in QUESTION_STATES if row[state]} == real[asked.number, asked.first]
        assert row["replies"] == sum(real[asked.number, asked.first].values())
    given = sql.given()
    for asked in ASKED:
        rows, states = chart(world, "answers", question=asked.key, **query), real[asked.number, asked.first]
        if asked.number == CONFIDENTIAL:
            assert rows == []
            continue
        assert {row["of"] for row in rows} == {states["answered"]}
        shown = {_value(row): row["states"] for row in rows if row["states"]}
        assert shown == {_plain(value): count for value, count in given[asked.number, asked.first].items()}
    return real


def _value(row):
    return row.get("code") or row.get("day") or float(row["low"])


def _plain(value):
    return float(value) if re.fullmatch(r"-?\d+(\.\d+)?", value) else value


def of_the_release(world, number, day):
    """The frozen content beside the recount: standings, groups, history, answers State by State."""
    content = content_of(world, number)
    standings = sql.standings(public=True)
    assert content["as_of"] == day.isoformat()
    assert content["addressees"] == 195
    assert content["standings"] == {name: Counter(standings.values())[name] for name in STANDINGS}
    assert {row["iso3"]: row["standing"] for row in content["states"]} == standings
    regional = next(found for found in content["groupings"] if found["slug"] == "un-regional-groups")
    shown = {row["slug"] or None: (row["replies"], len(row["states"])) for row in regional["groups"]}
    assert shown == {slug: (n, of) for n, of, slug in sql.groups().values()}
    states = {}
    for reply in content["published"]:
        for key, answer in reply["answers"].items():
            states.setdefault(key, Counter())[answer["state"]] += 1
            if answer["state"] == "withheld":
                assert answer == {"state": "withheld"}, "nothing is told of what is withheld"
    assert states == {asked.key: Counter(sql.question_states()[asked.number, asked.first]) for asked in ASKED}
    assert len(content["published"]) == content["replies"] == 120
    return content


def page_of_the_round(world, number=None):
    """The page's sentences on each question, and its groups and standings; with a release, frozen."""
    page, real = look(world, PUBLIC, {"release": number} if number else None), sql.question_states()
    for asked in ASKED:
        item = page.html.get_element_by_id(f"q{asked.key}")
        words = " ".join(item.text_content().split())
        states = real[asked.number, asked.first]
        told = re.search(
            r"Of (\d+) published replies: answered (\d+), left blank (\d+), unreadable (\d+), "
            r"not asked in that version (\d+), not public (\d+)",
            words,
        )
        assert [int(text) for text in told.groups()] == [
            sum(states.values()),
            *(states.get(name, 0) for name in QUESTION_STATES),
        ]
    return page


def report_kit(world, **query):
    """The sentence and the table of both files."""
    groups, replies = sql.groups(), len(sql.received())
    table = {name: (n, of) for name, (n, of, _slug) in groups.items() if name}
    document = docx.Document(io.BytesIO(look(world, f"{PUBLIC}report.docx", query).response.content))
    text = "\n".join(line.text for line in document.paragraphs)
    assert re.search(rf"{replies} of 195 \([\d.]+ per cent\) addressees had replied", text), text
    cells = [[cell.text for cell in row.cells] for row in document.tables[0].rows[1:]]
    assert {name: (int(n), int(of)) for name, n, of in cells if name in table} == table
    sheet = openpyxl.load_workbook(io.BytesIO(look(world, f"{PUBLIC}report.xlsx", query).response.content)).worksheets[
        0
    ]
    rows = {row[0]: row[1:3] for row in sheet.iter_rows(values_only=True) if row[0] in table}
    assert rows == table


def public_addresses(*releases):
    """[(address, query)] of every public page and file that says anything of the round."""
    found = [(PUBLIC, {}), (f"{PUBLIC}report.docx", {}), (f"{PUBLIC}report.xlsx", {})]
    for number in (None, *releases):
        query = {"round": SLUG} | ({"release": number} if number else {})
        found += [(PUBLIC, {"release": number})] if number else []
        found += [(f"/en/charts/{slug}.json", query) for slug in OF_ROUND]
        found += [("/en/charts/answers.json", query | {"question": asked.key}) for asked in ASKED]
    return found


def everything(world, *releases):
    """{(address, query): text} of all of them."""
    return {
        (address, *query.items()): text_of(look(world, address, query).response)
        for address, query in public_addresses(*releases)
    }


def every_form(world):
    """Each chart of the round in each form, State pages, lists, search and feeds: nothing planted is in any."""
    for slug in [*OF_ROUND, "answers"]:
        for form in FORMS:
            look(world, f"/en/charts/{slug}{form}", {"round": SLUG, "question": "5"})
    for asked in ASKED:
        look(world, "/en/charts/answers.csv", {"round": SLUG, "question": asked.key})
        look(world, "/ar/charts/answers/", {"round": SLUG, "question": asked.key})
    for iso3 in world.cast.portal[:3] + world.cast.screen[:12]:
        look(world, f"/en/states/{iso3.lower()}/")
    for address in ("/en/questionnaires/", "/en/changes/", "/en/changes.atom", "/en/", "/en/states/"):
        look(world, address)
    page = world["visitor"].get("/en/search/", {"q": "zqsecret"})
    assert "№" not in page.words
    for other in ("focal point", "other focal point"):
        for iso3 in world.cast.screen[:12]:
            world[other].get(f"/en/my-state/{iso3.lower()}/{SLUG}/", status=404)


def not_to_be_worked_out(world):
    """Were every confidential answer another one, the release and all that the public sees would be the same."""
    world.clock.day = RELEASED_ON
    seen, publisher = [], world["publisher"]  # signed in once, for both
    for is_other in (False, True):
        with transaction.atomic():
            if is_other:
                _other_confidential_answers()
            release(publisher, RELEASED_ON, "Tried.")
            seen.append((content_of(world, 1), everything(world, 1)))
            transaction.set_rollback(True)
    (content, pages), (other_content, other_pages) = seen
    assert content == other_content
    assert [address for address in pages if pages[address] != other_pages[address]] == []
    withheld = Counter(answer["state"] for reply in content["published"] for answer in reply["answers"].values())
    assert withheld["withheld"] > 120


def _other_confidential_answers():
    """Other texts, the opposite of each yes, other numbers, days and choices: past all rules, in SQL."""
    hidden = """SELECT w.id FROM questionnaires_answer w JOIN questionnaires_question q ON q.id = w.question_id
        JOIN questionnaires_round r ON r.id = q.round_id AND r.slug = %s WHERE w.is_confidential OR q.is_confidential"""
    changes = f"""UPDATE questionnaires_answer SET yes = NOT yes, number = number * 7 + 1, date = date - 400,
        text = CASE WHEN text = '' THEN '' ELSE 'Nothing of the kind.' END WHERE id IN ({hidden})"""
    leaves = f"DELETE FROM questionnaires_answer_choices WHERE answer_id IN ({hidden})"
    with (
        pgtrigger.ignore("questionnaires.Answer:closed", "questionnaires.AnswerChoice:closed"),
        connection.cursor() as cursor,
    ):
        for statement in (changes, leaves):
            cursor.execute(statement, [SLUG])
            assert cursor.rowcount > 3


def released(world):
    """Release 1, all its pages kept to be compared with later."""
    content = of_the_release(world, 1, RELEASED_ON)
    for number in (None, 1):
        results(world, number)
        page_of_the_round(world, number)
    report_kit(world)
    report_kit(world, release=1)
    world.notes["release 1"] = content
    world.notes["pages of release 1"] = kept(world, 1)


def kept(world, number):
    """{address: numbers} of all that stands under the link of a release."""
    pages = {}
    for address, query in public_addresses(number):
        if query.get("release") != number:
            continue
        page = look(world, address, query)
        if address == PUBLIC:
            pages[address] = re.sub(r"Release 2.*?(?= Release 1|$)", "", page.words.split(" Releases ")[0])
        else:
            pages[address, *query.items()] = page.response.json()
    return pages


def corrected(world):
    """Release 2 has the correction; release 1 is what it was, byte for byte, under its link."""
    now, before = of_the_release(world, 2, CORRECTED_ON), world.notes["release 1"]
    for number in (None, 2):
        results(world, number)
        page_of_the_round(world, number)
    assert content_of(world, 1) == before
    assert kept(world, 1) == world.notes["pages of release 1"]
    changed = {
        (new["iso3"], key)
        for old, new in zip(before["published"], now["published"], strict=True)
        for key in new["answers"]
        if old["answers"][key] != new["answers"][key]
    }
    assert changed == {("TUV", "5")}


def late_confidence(world):
    """A State asks, after publication, to keep an answer out of the public: it leaves every release, and its totals."""
    editor = world["editor"]
    reply = next(reply for reply in world.cast.replies if reply.way == "workbook" and 1 in reply.answers)
    words, own_page = reply.answers[1].value, f"/en/states/{reply.iso3.lower()}/"
    before = {row["question"]: row for row in chart(world, "question-states", release=1)}
    assert words in look(world, own_page).words
    assert _matrix(world, reply.iso3, release=1)["q1"] == "answered"
    page = editor.get(address_of(reply.iso3))
    pk = sql.answer(reply.iso3, 1)
    editor.submit(page, page.form(action=f"/answers/{pk}/confidential/"), {})
    for address, asked in [*public_addresses(1, 2), (own_page, {})]:
        assert words not in text_of(look(world, address, asked).response), (address, asked)
    assert _matrix(world, reply.iso3, release=1)["q1"] == "withheld"
    after = {row["question"]: row for row in chart(world, "question-states", release=1)}
    (moved,) = (question for question in before if before[question] != after[question])
    assert moved.startswith("1. ")
    counts = {"answered": before[moved]["answered"] - 1, "withheld": before[moved]["withheld"] + 1}
    assert after[moved] == before[moved] | counts


def _matrix(world, iso3, **query):
    return next(row for row in chart(world, "answers-by-state", **query) if row["iso3"] == iso3)


def non_respondents(world):
    """They are named as long as the round says so, and in no page and file once it does not."""
    silent = {row["iso3"] for row in chart(world, "non-respondents")}
    assert silent == {iso3 for iso3, standing in sql.standings(public=True).items() if standing not in ANSWERED}
    save(world["editor"], f"{ADMIN}round/{world.notes['round']}/change/", {"names_non_respondents": None})
    for query in ({}, {"release": 1}, {"release": 2}):
        assert chart(world, "non-respondents", **query) == []
        assert chart(world, "standings-by-state", **query) == []
