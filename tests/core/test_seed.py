"""Loading the seed: what is counted, that a second run changes nothing, and that every file is read."""

from datetime import date
from decimal import Decimal

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command

from gfmd.commitments.models import Fund
from gfmd.core import seed
from gfmd.core.history import domain_models
from gfmd.core.seed.files import model_files
from gfmd.forum.models import Chairmanship, Meeting
from gfmd.places.models import Grouping, State
from gfmd.sources.models import Document, Passage
from tests.core.seedfiles import FICTION, counts, write

FIXTURES = settings.BASE_DIR / "fixtures"
NOT_SEED = {".py", ".md", ".pyc"}
TWO = {"places/grouping.csv": "slug,name_en,note,passages\nisles,Isles,,tale#p1\nlands,Lands,,tale#p1\n"}


@pytest.fixture
def root(tmp_path):
    return write(tmp_path, TWO)


@pytest.mark.django_db
def test_rows_are_created_then_unchanged_then_updated(root):
    others = Grouping.objects.count()
    assert counts(seed.load(root), "places.Grouping") == {"created": 2, "in database only": others}
    assert counts(seed.load(root), "places.Grouping") == {"unchanged": 2, "in database only": others}
    write(root, {"places/grouping.csv": TWO["places/grouping.csv"].replace("Isles", "Islands")})
    assert counts(seed.load(root), "places.Grouping") == {"updated": 1, "unchanged": 1, "in database only": others}
    assert Grouping.objects.get(slug="isles").name_en == "Islands"


@pytest.mark.django_db
def test_another_passage_is_an_update(root):
    seed.load(root)
    more = "document,label,position,kind,language,text\ntale,p2,2,paragraph,en,The end.\n"
    cites_both = TWO["places/grouping.csv"].replace("lands,Lands,,tale#p1", "lands,Lands,,tale#p2; tale#p1")
    report = seed.load(write(root, {"sources/passage.more.csv": more, "places/grouping.csv": cites_both}))
    assert (report.counts["places.Grouping"]["updated"], report.counts["sources.Passage"]["created"]) == (1, 1)
    assert Grouping.objects.get(slug="lands").passages.count() == 2


@pytest.mark.django_db
def test_a_row_taken_out_of_the_files_stays_in_the_database_and_is_counted(root):
    seed.load(root)
    others = Grouping.objects.count()
    report = seed.load(write(root, {"places/grouping.csv": "slug,name_en,passages\nisles,Isles,tale#p1\n"}))
    assert counts(report, "places.Grouping") == {"unchanged": 1, "in database only": others - 1}
    assert Grouping.objects.filter(slug="lands").exists()


@pytest.mark.django_db
def test_models_without_a_file_are_counted_as_in_the_database_only(root):
    report = seed.load(root)
    assert counts(report, "forum.Meeting") == {"in database only": Meeting.objects.count()}
    assert {model._meta.label for model in domain_models()} - set(report.counts) == {"accounts.User"}


@pytest.mark.django_db
def test_the_report_adds_up_all_models(root):
    report = seed.load(root)
    elsewhere = report.total("in database only")
    assert str(report) == f"4 created, 0 updated, 0 unchanged, 0 edited here, {elsewhere} in database only"


@pytest.mark.django_db
def test_check_tries_everything_and_writes_nothing(root):
    report = seed.load(root, check=True)
    assert report.total("created") == 4
    assert not Document.objects.filter(slug="tale").exists()
    write(root, {"places/group.csv": "grouping,slug,name_en\nnowhere,x,X\n"})
    with pytest.raises(seed.SeedError, match="no grouping “nowhere”"):
        seed.load(root, check=True)


@pytest.mark.django_db
def test_progress_names_each_model(root):
    said = []
    seed.load(root, progress=said.append)
    assert said == ["documents: 1", "passages: 1", "groupings: 2"]


@pytest.mark.django_db
def test_the_sample_is_loaded_only_when_asked_for(tmp_path):
    write(tmp_path, FICTION)
    seed.load(tmp_path)
    assert not Document.objects.filter(slug="fable").exists()
    seed.load(tmp_path, sample=True)
    assert Document.objects.get(slug="fable").is_fictional


@pytest.mark.django_db
def test_cells_become_values(tmp_path):
    """References by natural key, also composite and to rows of the same load; empty cells are not stated."""
    write(
        tmp_path,
        {
            "forum/meeting.csv": "slug,kind,ordinal,name_en,status,starts_on,until,precision,passages\n"
            "oz-1900,forum,900,Oz,held,1900-05-17,1900-05-18,day,tale#p1\n",
            "forum/chairmanship.yaml": "- meeting: oz-1900\n  states: BEL; PHL\n  passages: tale#p1\n",
            "commitments/fund.csv": "slug,name_en,amount,currency,passages\n"
            "gold,Gold,1500.50,EUR,tale#p1\nair,Air,,,tale#p1\n",
        },
    )
    seed.load(tmp_path)
    chairmanship = Chairmanship.objects.get(meeting__slug="oz-1900")
    assert sorted(state.iso3 for state in chairmanship.states.all()) == ["BEL", "PHL"]
    assert chairmanship.starts_on is None
    assert chairmanship.meeting.starts_on == date(1900, 5, 17)
    assert Fund.objects.get(slug="gold").amount == Decimal("1500.50")
    assert Fund.objects.get(slug="air").amount is None


@pytest.mark.django_db
def test_a_byte_order_mark_and_blank_lines_are_no_problem(tmp_path):
    content = "\ufeffslug,name_en,passages\r\n,,\r\n\r\nisles,Isles,tale#p1\r\n\r\n\r\n"
    seed.load(write(tmp_path, {"places/grouping.csv": content, "forum/meeting.csv": "", "forum/body.yaml": ""}))
    assert Grouping.objects.filter(slug="isles").exists()


def test_a_file_that_is_no_seed_file_is_found_and_what_is_no_seed_is_not(tmp_path):
    stray = ["places/state.yml", "places/State.CSV", "places/state.txt", "state.csv", "places/old/state.csv"]
    other = ["README.md", "places/tidy.py", "places/.state.csv", "places/__pycache__/x.pyc", "sample/places/state.csv"]
    write(tmp_path, dict.fromkeys(["places/state.more.csv", "accounts/user.csv", *stray, *other], ""))
    found = {str(path.relative_to(tmp_path)): model for model, path in model_files(tmp_path)}
    assert found == dict.fromkeys([*stray, "accounts/user.csv"]) | {
        "places/state.more.csv": State,
        "sources/document.csv": Document,
        "sources/passage.csv": Passage,
    }


class TestRealSeed:
    def test_every_file_is_read(self):
        """A misspelt folder or ending would be left out in silence otherwise."""
        read = {path: model for base in (FIXTURES, FIXTURES / "sample") for model, path in model_files(base)}
        files = {path for path in FIXTURES.rglob("*") if path.is_file() and path.suffix not in NOT_SEED}
        assert files - set(read) == set()
        assert [path for path, model in read.items() if model is None] == []

    @pytest.mark.django_db
    def test_loading_again_changes_nothing(self):
        events = Passage.pgh_event_models["update"].objects.count()
        report = seed.load(FIXTURES, sample=True)
        assert (report.total("created"), report.total("updated"), report.total("in database only")) == (0, 0, 0)
        assert report.total("unchanged") > 2000
        assert Passage.pgh_event_models["update"].objects.count() == events

    @pytest.mark.django_db
    def test_without_the_sample_its_rows_are_in_the_database_only(self):
        report = seed.load(FIXTURES)
        assert counts(report, "questionnaires.Round") == {"unchanged": 1, "in database only": 1}


class TestCommand:
    @pytest.fixture(autouse=True)
    def _fixtures_in(self, settings, tmp_path):
        settings.BASE_DIR = tmp_path

    @pytest.mark.django_db
    def test_says_what_it_did(self, tmp_path, capsys):
        write(tmp_path / "fixtures", TWO)
        call_command("load_seed")
        assert "Seed loaded: 4 created, 0 updated, 0 unchanged, " in capsys.readouterr().out
        call_command("load_seed", check=True, verbosity=2)
        out = capsys.readouterr().out
        assert "groupings: 2" in out
        assert "Seed checked: 0 created, 0 updated, 4 unchanged, " in out

    @pytest.mark.django_db
    def test_fails_with_every_problem_when_the_seed_is_bad(self, tmp_path, capsys):
        write(tmp_path / "fixtures", {"places/grouping.csv": "slug,name_en,passages\na,A,\nb,B,\n"})
        with pytest.raises(CommandError, match="Seed refused: 2 problems, nothing was written") as refusal:
            call_command("load_seed")
        assert refusal.value.returncode == 1
        assert capsys.readouterr().err.splitlines() == [
            "places/grouping.csv:2 passages: a fact needs the passage that states it",
            "places/grouping.csv:3 passages: a fact needs the passage that states it",
        ]
        assert not Document.objects.filter(slug="tale").exists()
