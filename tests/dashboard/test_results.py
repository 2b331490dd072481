"""Results of a round on pages and in files: frozen by release, closed to confidential answers, marked as fiction."""

import io
import zipfile
from datetime import date, timedelta

import docx
import openpyxl
import pgtrigger
import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from gfmd.dashboard.charts import registry
from gfmd.indicators.nonresponse import Standing, standings
from gfmd.questionnaires.models import Answer, Reply, ReturnCount, Round
from tests.dashboard.page import get
from tests.factories.accounts import UserFactory
from tests.indicators.builders import undone
from tests.indicators.releases import RELEASED, SAMPLE, release, would_hold

pytestmark = pytest.mark.django_db

LANGUAGES = ["ar", "zh-hans", "en", "fr", "ru", "es"]
NOTICE = "Fictional training data"
OF_ROUNDS = [slug for slug, chart in registry().items() if chart.takes_round]
PAGE = f"/en/questionnaires/{SAMPLE}/"


def chart(slug, query="", form="/"):
    return f"/en/charts/{slug}{form}?round={SAMPLE}{query}"


def queries(slug):
    """Query strings that ask a chart for all it shows of the sample."""
    if registry()[slug].takes_question:
        return [f"&question={number}" for number in range(1, 8)]
    return [f"&with={SAMPLE}"] if registry()[slug].takes_other_round else [""]


def everything(query=""):
    """Addresses of all that shows results of the sample, but for files with a time of making inside."""
    found = [f"{PAGE}?x={query}", "/en/search/?q=confidential", "/en/changes/"]
    for slug in OF_ROUNDS:
        found += [
            chart(slug, more + query, form) for more in queries(slug) for form in ("/", "/embed/", ".json", ".csv")
        ]
    return found


def cells(content):
    return [[cell.value for cell in row] for sheet in openpyxl.load_workbook(io.BytesIO(content)) for row in sheet]


def seen(client):
    """What everything shows, by address; workbooks by their cells, archives by their files."""
    shown = {}
    for url in everything():
        response = client.get(url)
        assert response.status_code == 200, url
        shown[url] = response.content
    for slug in OF_ROUNDS:
        for more in queries(slug):
            shown[slug, more, "xlsx"] = cells(client.get(chart(slug, more, ".xlsx")).content)
            archive = zipfile.ZipFile(io.BytesIO(client.get(chart(slug, more, ".zip")).content))
            for name in archive.namelist():
                if not name.endswith(".xlsx"):
                    shown[slug, more, name] = archive.read(name)
    shown["kit"] = cells(client.get(f"{PAGE}report.xlsx").content)
    return shown


def change(answers, **values):
    """Changes answers of a checked reply, as no page could."""
    with pgtrigger.ignore():
        answers.update(**values)


@pytest.mark.sweep
class TestConfidential:
    @pytest.fixture
    def secret(self):
        """A required answer (yes or no) that a State asked to keep to itself, in a reply without another gap."""
        rows = standings(Round.objects.get(slug=SAMPLE))
        whole = [row.addressee for row in rows if row.standing in (Standing.ON_TIME, Standing.LATE)]
        answer = Answer.objects.filter(
            question__number=3, reply__addressee__in=whole, reply__status="checked", yes__isnull=False
        )[0]
        Answer.objects.filter(pk=answer.pk).update(is_confidential=True)
        return Answer.objects.filter(pk=answer.pk)

    @pytest.mark.parametrize(
        "values",
        [
            pytest.param({"yes": None}, id="left blank"),
            pytest.param({"yes": None, "is_unreadable": True}, id="unreadable"),
        ],
    )
    def test_nothing_public_depends_on_it(self, secret, values, client):
        change(secret, yes=True)
        frozen = release().content
        shown = seen(client)
        change(secret, **values)
        assert seen(client) == shown
        assert would_hold(secret[0].question.round, RELEASED) == frozen

    def test_it_is_in_no_numerator_and_no_denominator(self, secret, client):
        release()
        before = client.get(chart("answers", "&question=3", ".json")).json()["rows"]
        Answer.objects.filter(pk=secret[0].pk).update(is_confidential=False)
        release()
        after = client.get(chart("answers", "&question=3", ".json")).json()["rows"]
        assert {row["of"] for row in after} == {before[0]["of"] + 1}

    def test_an_answer_made_confidential_after_a_release_leaves_the_old_link_too(self, client):
        release()
        url = chart("answers", "&question=3&release=1", ".json")
        before = client.get(url).json()["rows"]
        answer = Answer.objects.filter(
            question__round__slug=SAMPLE, question__number=3, yes=True, reply__status="checked"
        )[0]
        Answer.objects.filter(pk=answer.pk).update(is_confidential=True)
        after = client.get(url).json()["rows"]
        assert [row["states"] for row in after] == [before[0]["states"] - 1, before[1]["states"]]
        assert after[0]["of"] == before[0]["of"] - 1
        matrix = client.get(chart("answers-by-state", "&release=1", ".json")).json()["rows"]
        iso3 = answer.reply.addressee.state.iso3
        assert next(row["q3"] for row in matrix if row["iso3"] == iso3) == "withheld"
        state = client.get(f"/en/states/{iso3.lower()}/").content.decode()
        assert "not public" in state

    def test_what_it_was_is_nowhere_in_a_release_made_before_it_became_confidential(self, secret, client):
        shown = []
        for values in ({"yes": True}, {"yes": None}, {"yes": None, "is_unreadable": True}):
            with undone():
                secret.update(is_confidential=False)
                change(secret, **values)
                release()
                secret.update(is_confidential=True)
                urls = [PAGE + "?release=1", *(chart(slug, "&question=3&release=1", ".json") for slug in OF_ROUNDS)]
                shown.append({url: client.get(url).content for url in urls})
        assert shown[0] == shown[1] == shown[2]

    def test_it_stays_out_of_an_old_release_when_its_reply_is_withdrawn_or_moved(self, secret, client):
        secret.update(is_confidential=False)
        release()
        url, reply = chart("answers-by-state", "&release=1", ".json"), secret[0].reply
        iso3 = reply.addressee.state.iso3
        secret.update(is_confidential=True)

        def told():
            return next(row["q3"] for row in client.get(url).json()["rows"] if row["iso3"] == iso3)

        with undone():
            Reply.objects.filter(pk=reply.pk).update(
                withdrawn_by=UserFactory(), withdrawn_on=RELEASED, withdrawal_reason="x"
            )
            assert told() == "withheld"
            # What the State says in a new reply is its own matter.
            again = Reply.objects.create(
                addressee=reply.addressee, number=2, received_on=RELEASED, channel="fax", language="en"
            )
            Answer.objects.create(reply=again, question=secret[0].question, yes=True)
            Reply.objects.filter(pk=again.pk).update(status="checked", confirmation_due_on=date(2026, 5, 1))
            release()
            assert told() == "withheld"
            newer = client.get(url.replace("release=1", "release=2")).json()["rows"]
            assert next(row["q3"] for row in newer if row["iso3"] == iso3) != "withheld"
        with undone():
            other = reply.addressee.round.addressees.filter(replies=None)[0]
            Reply.objects.filter(pk=reply.pk).update(addressee=other)
            assert told() == "withheld"

    def test_a_standing_does_not_tell_that_it_was_left_blank(self, secret, client):
        url = chart("standings-by-state", form=".json")
        before = client.get(url).json()["rows"]
        change(secret, yes=None)
        assert client.get(url).json()["rows"] == before

    def test_who_has_not_answered_is_nowhere_unless_the_round_says_so(self, client):
        release()
        Round.objects.filter(slug=SAMPLE).update(names_non_respondents=False)
        for slug in ("non-respondents", "standings-by-state", "replies-by-state"):
            for query in ("", "&release=1"):
                assert client.get(chart(slug, query, ".json")).json()["rows"] == []


class TestReleases:
    def test_old_links_keep_their_numbers_after_a_correction(self, client):
        release()
        old = {url: client.get(url).content for url in everything("&release=1&with_release=1") if "charts" in url}
        reply = Reply.objects.filter(addressee__round__slug=SAMPLE, status="checked")[0]
        change(Answer.objects.filter(reply=reply, yes__isnull=False), yes=None)
        Reply.objects.filter(pk=reply.pk).update(received_on=RELEASED - timedelta(1))
        addressee = Round.objects.get(slug=SAMPLE).addressees.filter(replies=None)[0]
        Reply.objects.create(addressee=addressee, received_on=date(2026, 4, 2), channel="fax", language="en")
        release()
        assert {url: client.get(url).content for url in old} == old
        assert client.get(chart("replies-over-time", form=".json")).json()["rows"][-1]["cumulative"] == 121
        assert client.get(chart("replies-over-time", "&release=1", ".json")).json()["rows"][-1]["cumulative"] == 120

    def test_answers_are_those_of_the_newest_release_and_the_page_says_which(self, client):
        assert client.get(chart("answers", form=".json")).json()["rows"] == []
        release()
        release(day=RELEASED + timedelta(30))
        assert client.get(chart("answers", form=".json")).json()["release"] == 2
        assert client.get(chart("answers", "&as_of=2026-06-15", ".json")).json()["release"] == 1
        page = get(client, chart("answers"))
        assert "Release 2 of this round, as at 1 July 2026" in page.one("p", class_="release").text

    @pytest.mark.parametrize(
        "url", [PAGE, chart("answers"), chart("replies-over-time", form=".csv"), f"{PAGE}report.docx"]
    )
    @pytest.mark.parametrize(("number", "status"), [("9", 404), ("x", 400), ("0", 400), ("99999", 400), ("%00", 400)])
    def test_a_release_that_is_not_there(self, url, number, status, client):
        assert client.get(f"{url}{'&' if '?' in url else '?'}release={number}").status_code == status

    def test_an_unknown_question_is_refused(self, client):
        release()
        assert client.get(chart("answers", "&question=99")).status_code == 400

    def test_an_unknown_second_round_is_not_found(self, client):
        assert client.get(chart("two-rounds", "&with=nothing")).status_code == 404


class TestPages:
    @pytest.mark.parametrize("language", LANGUAGES)
    def test_every_chart_of_results_opens_in_every_language(self, language, client):
        release()
        for slug in OF_ROUNDS:
            for more in queries(slug):
                response = client.get(chart(slug, more).replace("/en/", f"/{language}/"))
                assert response.status_code == 200
                assert "%(" not in response.content.decode()
        assert client.get(PAGE.replace("/en/", f"/{language}/")).status_code == 200
        assert client.get(f"/{language}/states/hti/").status_code == 200

    def test_few_queries_with_a_release(self, client):
        release()
        urls = [PAGE, f"{PAGE}?release=1", f"{PAGE}?as_of=2026-06-15", f"{PAGE}report.docx", "/en/states/hti/"]
        urls += [chart(slug, more + old) for slug in OF_ROUNDS for more in queries(slug) for old in ("", "&release=1")]
        for url in urls:
            with CaptureQueriesContext(connection) as asked:
                assert client.get(url).status_code == 200
            assert len(asked) <= 8, (url, len(asked))

    def test_fiction_is_marked_with_a_release_too(self, client):
        release()
        for slug in OF_ROUNDS:
            for more in queries(slug):
                assert client.get(chart(slug, more, ".json")).json()["notice"] == NOTICE
        assert get(client, PAGE).one("div", class_="fiction")
        assert NOTICE in get(client, "/en/states/hti/").one("section", class_="reply").text

    def test_the_page_shows_three_charts_and_each_question_with_its_results(self, client):
        release()
        page = get(client, PAGE)
        assert len(page.all("section", class_="inline-chart")) == 3
        assert len(page.all("div", class_="plot")) == 2
        ids = [element["id"] for element in page.elements if element.get("id")]
        assert len(ids) == len(set(ids))
        rows = client.get(chart("answers", "&question=1", ".json")).json()["rows"]
        bars = page.one("li", id="q1").one("ul", class_="bars").all("li")
        assert [int(bar.one("meter")["value"]) for bar in bars] == [row["states"] for row in rows]

    def test_the_round_of_2008_names_the_difference(self, client):
        page = get(client, "/en/questionnaires/hld-follow-up-2008/")
        text = page.one("p", class_="difference").text
        assert text.startswith("At 15 July 2008: 64 reported, 0 recorded here.")
        assert "64 replies that the source counts are not recorded here by State." in text

    def test_a_state_stands_beside_its_region_and_the_world(self, client):
        release()
        page = get(client, "/en/states/hti/").one("section", class_="reply")
        rows = page.all("table")[0].rows
        wanted = client.get(chart("answers", "&question=1", ".json")).json()["rows"]
        assert [row[3].split(" ")[0] for row in rows] == [str(row["states"]) for row in wanted]
        answer = Answer.objects.get(reply__addressee__state__iso3="HTI", question__number=1)
        assert [row[0] for row in rows if row[1] == "given"] == [choice.label for choice in answer.choices.all()]

    def test_a_state_without_a_published_reply_shows_none(self, client):
        release()
        addressee = Round.objects.get(slug=SAMPLE).addressees.filter(replies=None)[0]
        page = get(client, addressee.state.get_absolute_url())
        assert page.all("section", class_="reply") == []


class TestReportKit:
    @pytest.mark.parametrize("language", LANGUAGES)
    @pytest.mark.parametrize("slug", [SAMPLE, "hld-follow-up-2008"])
    def test_it_opens_with_sentence_table_figure_and_source(self, slug, language, client):
        url = f"/{language}/questionnaires/{slug}/report"
        document = docx.Document(io.BytesIO(client.get(f"{url}.docx").content))
        text = "\n".join(paragraph.text for paragraph in document.paragraphs)
        assert len(document.tables) == 1
        parts = [part for part in document.part.package.iter_parts() if "chart" in str(part.partname)]
        assert len(parts) == 1
        assert ("A/63/265" in text) == (slug != SAMPLE)
        book = openpyxl.load_workbook(io.BytesIO(client.get(f"{url}.xlsx").content))
        assert all(cell.data_type != "f" for row in book.worksheets[0] for cell in row)
        assert bool(book.worksheets[0].sheet_view.rightToLeft) == (language == "ar")

    def test_the_sentence_of_2008_cites_its_paragraphs(self, client):
        content = client.get("/en/questionnaires/hld-follow-up-2008/report.docx?as_of=2008-07-15").content
        text = "\n".join(p.text for p in docx.Document(io.BytesIO(content)).paragraphs)
        assert "As at 15 July 2008, 64 Member States had replied" in text
        assert "para. 21" in text

    def test_a_day_is_counted_and_fiction_is_said(self, client):
        response = client.get(f"{PAGE}report.docx?as_of=2026-04-01")
        assert 'filename="fictional-' in response["Content-Disposition"]
        document = docx.Document(io.BytesIO(response.content))
        assert document.paragraphs[0].text == NOTICE
        replies = Reply.objects.filter(addressee__round__slug=SAMPLE, received_on__lte=date(2026, 4, 1)).count()
        assert document.paragraphs[2].text.startswith(f"As at 1 April 2026, {replies} of 195 (")
        table = document.tables[0]
        assert sum(int(row.cells[1].text) for row in table.rows[1:]) == replies

    def test_a_release_keeps_its_numbers(self, client):
        release()
        before = cells(client.get(f"{PAGE}report.xlsx?release=1").content)
        addressee = Round.objects.get(slug=SAMPLE).addressees.filter(replies=None)[0]
        Reply.objects.create(addressee=addressee, received_on=date(2026, 4, 2), channel="fax", language="en")
        ReturnCount.objects.create(round=addressee.round, as_of=date(2026, 4, 3), replies=7)
        assert cells(client.get(f"{PAGE}report.xlsx?release=1").content)[:9] == before[:9]

    def test_hostile_texts_stay_texts(self, client):
        Round.objects.filter(slug=SAMPLE).update(title_en='=HYPERLINK("x") <b>&\x0b')
        content = client.get(f"{PAGE}report.docx").content
        assert '=HYPERLINK("x") <b>&' in docx.Document(io.BytesIO(content)).paragraphs[1].text
        assert client.get(f"{PAGE}report.xlsx").status_code == 200
