"""The fictional sample round: made by its script, complete, and apart from everything real (DESIGN 2.7)."""

import csv
import shutil
import subprocess
import sys
from collections import defaultdict
from datetime import date
from pathlib import Path

import pgtrigger
import pytest
from django.conf import settings

from gfmd.core import seed
from gfmd.core.models import Language
from gfmd.core.seed.files import model_files
from gfmd.core.seed.loader import fiction_lookup
from gfmd.questionnaires.models import Addressee, Answer, Dispatch, Question, Reply, Round

FIXTURES = Path(settings.BASE_DIR) / "fixtures"
SAMPLE = FIXTURES / "sample"
FILES = sorted(SAMPLE.glob("*/*.csv"))
OWNERS = {"slug", "document", "round", "addressee", "reply", "question", "codebook"}


def rows(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def questionnaire(name):
    return rows(SAMPLE / "questionnaires" / f"{name}.csv")


def generate(sample, *options):
    command = [sys.executable, "-B", str(sample / "generate.py"), *options]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.fixture
def copied(tmp_path):
    """The sample folder and the list of States it reads, to write in."""
    shutil.copytree(SAMPLE, tmp_path / "sample")
    (tmp_path / "places").mkdir()
    shutil.copy(FIXTURES / "places" / "state.csv", tmp_path / "places")
    return tmp_path / "sample"


class TestScript:
    def test_files_are_as_generated(self):
        result = generate(SAMPLE, "--check")
        assert (result.returncode, result.stderr) == (0, "")

    def test_generating_again_gives_the_same_bytes(self, copied):
        for path in copied.glob("*/*.csv"):
            path.unlink()
        assert generate(copied).returncode == 0
        written = {str(p.relative_to(copied)): p.read_bytes() for p in copied.glob("*/*.csv")}
        assert written == {str(p.relative_to(SAMPLE)): p.read_bytes() for p in FILES}

    @pytest.mark.parametrize(
        "spoil",
        [
            pytest.param(lambda sample: (sample / "questionnaires/reply.csv").write_text("x"), id="changed"),
            pytest.param(lambda sample: (sample / "questionnaires/reply.csv").unlink(), id="missing"),
            pytest.param(lambda sample: (sample / "questionnaires/reply.more.csv").touch(), id="unknown"),
        ],
    )
    def test_check_refuses(self, copied, spoil):
        spoil(copied)
        result = generate(copied, "--check")
        assert result.returncode == 1
        assert "questionnaires/reply" in result.stderr


class TestFiction:
    def test_every_file_is_of_a_model_that_can_be_fictional(self):
        found = {path: model for model, path in model_files(SAMPLE)}
        assert sorted(found) == FILES
        assert [path.name for path, model in found.items() if not (model and fiction_lookup(model))] == []

    @pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
    def test_every_row_belongs_to_the_fictional_round(self, path):
        for row in rows(path):
            owner = next(row[column] for column in row if column in OWNERS)
            assert owner.split("#")[0] in {"sample-round-2026", "sample-round-2026-note"}
            assert row.get("passages", "sample-round-2026-note#notice") == "sample-round-2026-note#notice"
            assert row.get("is_fictional", "true") == "true"

    def test_every_title_begins_with_the_same_warning(self):
        (note,), (round_,) = rows(SAMPLE / "sources" / "document.csv"), questionnaire("round")
        for language in Language.values:
            column = f"title_{language.replace('-', '_')}"
            colon = "：" if language == "zh-hans" else ":"
            assert note[column].split(colon)[0] == round_[column].split(colon)[0]

    def test_every_translated_cell_is_filled_in_six_languages(self):
        for path in FILES:
            columns = rows(path)[0].keys()
            translated = {column.removesuffix("_en") for column in columns if column.endswith("_en")}
            for field in translated:
                texts = [
                    [row[f"{field}_{language.replace('-', '_')}"] for language in Language.values] for row in rows(path)
                ]
                assert all(all(six) for six in texts), f"{path.name} {field}"


class TestRound:
    def test_every_state_is_an_addressee(self):
        states = [row["iso3"] for row in rows(FIXTURES / "places" / "state.csv")]
        addressees = [row["state"] for row in questionnaire("addressee")]
        assert len(addressees) == 195
        assert sorted(addressees) == sorted(states)

    def test_replies_come_within_eight_weeks(self):
        replies = questionnaire("reply")
        days = [date.fromisoformat(row["received_on"]) for row in replies]
        assert 110 <= len(replies) <= 130
        assert date(2026, 3, 2) <= min(days)
        assert max(days) <= date(2026, 4, 26)
        assert sum(day > date(2026, 4, 13) for day in days) > 0

    def test_all_languages_channels_and_stages_occur(self):
        replies = questionnaire("reply")
        assert {row["language"] for row in replies} == set(Language.values)
        assert {row["status"] for row in replies} == set(Reply.Status.values) - {"published"}, "a release publishes"
        assert {row["channel"] for row in replies} == {"e_mail", "portal", "fax", "note_verbale", "hand"}
        assert {row["language"] for row in questionnaire("answer") if row["text"]} == set(Language.values)

    def test_only_entered_replies_have_answers(self):
        entered = {f"{row['addressee']}#1" for row in questionnaire("reply") if row["status"] != "received"}
        assert {row["reply"] for row in questionnaire("answer")} == entered

    def test_each_answer_fits_its_question(self):
        kinds = {f"sample-round-2026#{row['number']}#1": row["kind"] for row in questionnaire("question")}
        cell = {
            "single": "choices",
            "multiple": "choices",
            "yes_no": "yes",
            "number": "number",
            "date": "date",
            "open": "text",
        }
        languages = {f"{row['addressee']}#1": row["language"] for row in questionnaire("reply")}
        answered = defaultdict(set)
        for row in questionnaire("answer"):
            kind = kinds[row["question"]]
            filled = {column for column in set(cell.values()) if row[column]}
            assert filled == {cell[kind]}
            assert row["language"] == (languages[row["reply"]] if kind == "open" else "")
            chosen = row["choices"].split("; ") if row["choices"] else []
            assert all(choice.startswith(row["question"] + "#") for choice in chosen)
            assert kind != "single" or len(chosen) == 1
            answered[row["question"]].add(row["reply"])
        replies = {row["reply"] for row in questionnaire("answer")}
        assert answered.keys() == kinds.keys()
        assert all(given < replies for given in answered.values()), "some answers to each question are left blank"

    def test_only_those_who_had_not_answered_are_reminded_or_called(self):
        received = {row["addressee"]: row["received_on"] for row in questionnaire("reply")}
        dispatches = questionnaire("dispatch")
        for row in dispatches:
            assert row["starts_on"] < received.get(row["addressee"], "9999")
        reminded = {row["addressee"] for row in dispatches if row["kind"] == "reminder"}
        assert len(reminded) == 195 - sum(day <= "2026-04-08" for day in received.values())
        assert {row["addressee"] for row in dispatches if row["kind"] == "call"} < reminded


@pytest.mark.django_db
def test_sample_loads_and_loading_again_changes_nothing(copied):
    """From the files of the States and the sources only, into a database without the round."""
    root = copied.parent
    shutil.copytree(FIXTURES / "sources", root / "sources")
    with pgtrigger.ignore():  # what is closed is not deleted otherwise
        Answer.objects.filter(question__round__is_fictional=True).delete()
        Round.objects.filter(is_fictional=True).delete()
    first = seed.load(root, sample=True)
    counts = {
        model: model.objects.filter(**{fiction_lookup(model): True}).count()
        for model in (Addressee, Answer, Dispatch, Question, Reply)
    }
    assert counts[Addressee] == 195
    for model, n in counts.items():
        assert n == first.counts[model._meta.label]["created"] == len(questionnaire(model._meta.model_name))
    again = seed.load(root, sample=True)
    assert again.total("created") + again.total("updated") == 0
    assert again.total("in database only") == first.total("in database only")
