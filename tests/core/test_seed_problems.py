"""Every bad seed row is reported as `file:line column: reason`; then nothing at all is written."""

import pytest

from gfmd.forum.models import Meeting, Organization
from gfmd.places.models import Grouping
from gfmd.sources.models import Document
from tests.core.seedfiles import FICTION, problems

GROUPING = "slug,name_en,passages\n"
MEETING = "slug,kind,ordinal,name_en,status,starts_on,until,precision,passages\n"
PASSAGE = "document,label,position,kind,language,status,text\n"

FORM = [
    pytest.param(
        {"places/grouping.csv": "slug,name_en,colour,passages\nisles,Isles,blue,tale#p1\n"},
        ["places/grouping.csv:2 colour: no such column"],
        id="unknown column",
    ),
    pytest.param(
        {"places/grouping.csv": "slug,name,passages\nisles,Isles,tale#p1\n"},
        ["places/grouping.csv:2 name: no such column"],
        id="translated column without its language",
    ),
    pytest.param(
        {"places/grouping.csv": "id,slug,name_en,passages\n1,isles,Isles,tale#p1\n"},
        ["places/grouping.csv:2 id: no such column"],
        id="primary key",
    ),
    pytest.param(
        {"places/grouping.csv": "slug,slug,name_en,passages\nisles,isles,Isles,tale#p1\n"},
        ["places/grouping.csv:1 slug: column given twice"],
        id="doubled column",
    ),
    pytest.param(
        {"places/grouping.yaml": "- slug: isles\n  slug: islands\n  name_en: Isles\n  passages: tale#p1\n"},
        ["places/grouping.yaml:1 slug: column given twice"],
        id="doubled key in YAML",
    ),
    pytest.param(
        {"places/grouping.csv": GROUPING + "isles,Isles\n"},
        ["places/grouping.csv:2: 2 cells under a header of 3"],
        id="too few cells",
    ),
    pytest.param(
        {"places/grouping.csv": GROUPING + "isles,Isles, of the sea,tale#p1\n"},
        ["places/grouping.csv:2: 4 cells under a header of 3"],
        id="comma without quotes",
    ),
    pytest.param(
        {"places/grouping.csv": GROUPING + '"first\nsecond\nthird",x,tale#p1\nisles,Isles\n'},
        ["places/grouping.csv:5: 2 cells under a header of 3", "places/grouping.csv:2 slug: Enter a valid “slug”"],
        id="line numbers count the lines of long cells",
    ),
    pytest.param(
        {"places/grouping.csv": GROUPING + 'isles,"Isles"x,tale#p1\n'},
        ["places/grouping.csv:2: not CSV: ',' expected after '\"'"],
        id="stray quote",
    ),
    pytest.param(
        {"places/grouping.csv": GROUPING.encode() + "isles,Îles,tale#p1\n".encode("latin-1")},
        ["places/grouping.csv:1: not UTF-8 at byte 28"],
        id="not UTF-8",
    ),
    pytest.param(
        {"places/grouping.yaml": "- slug: isles\n  name_en: Isles: of the sea\n"},
        ["places/grouping.yaml:2: not YAML: mapping values are not allowed here"],
        id="not YAML",
    ),
    pytest.param(
        {"places/grouping.yaml": "slug: isles\nname_en: Isles\n"},
        ["places/grouping.yaml:1: a seed file is a list of mappings"],
        id="YAML without a list",
    ),
    pytest.param(
        {"places/grouping.yaml": "- isles\n- lands\n"},
        ["places/grouping.yaml:1: a row is a mapping", "places/grouping.yaml:2: a row is a mapping"],
        id="YAML list of words",
    ),
    pytest.param(
        {"places/grouping.yaml": "- slug: isles\n  name_en: Isles\n  passages:\n  - tale#p1\n"},
        ["places/grouping.yaml:1 passages: a cell is a text", "places/grouping.yaml:1 passages: a fact needs"],
        id="YAML cell that is a list",
    ),
    pytest.param(
        {"places/island.csv": "slug\nx\n"}, ["places/island.csv:1: no model of this name"], id="file of no model"
    ),
    pytest.param(
        {"forum/grouping.csv": GROUPING + "isles,Isles,tale#p1\n"},
        ["forum/grouping.csv:1: no model of this name"],
        id="file in the folder of another app",
    ),
    *[
        pytest.param({name: GROUPING + "isles,Isles,tale#p1\n"}, [f"{name}:1: no model of this name"], id=name)
        for name in ["places/grouping.yml", "places/grouping.CSV", "grouping.csv", "places/old/grouping.csv"]
    ],
    pytest.param(
        {"accounts/user.csv": "username,password,is_superuser\nsomebody,x,true\n"},
        ["accounts/user.csv:1: no model of this name"],
        id="an account",
    ),
    pytest.param(
        {"places/grouping.csv": GROUPING + "\n\nisles,Isles\n"},
        ["places/grouping.csv:4: 2 cells under a header of 3"],
        id="line numbers count blank lines",
    ),
    pytest.param(
        {"places/grouping.yaml": "- slug: isles\n  name_en: Isles\n  passages: tale#p1\n  ? [a, b]\n  : c\n"},
        ["places/grouping.yaml:1: the name of a column is a text"],
        id="YAML key that is a list",
    ),
]

VALUES = [
    pytest.param(
        {"places/grouping.csv": GROUPING + "isles,Isles,tale#p9\n"},
        ["places/grouping.csv:2 passages: no passage “tale#p9”"],
        id="unknown passage",
    ),
    pytest.param(
        {"places/group.csv": "grouping,slug,name_en\natlantis,isles,Isles\n"},
        ["places/group.csv:2 grouping: no grouping “atlantis”"],
        id="unknown reference",
    ),
    pytest.param(
        {"places/grouping.csv": GROUPING + "isles,Isles,\n"},
        ["places/grouping.csv:2 passages: a fact needs the passage that states it"],
        id="no passage",
    ),
    pytest.param(
        {"places/grouping.csv": "slug,name_en\nisles,Isles\n"},
        ["places/grouping.csv:2 passages: a fact needs the passage that states it"],
        id="no column of passages",
    ),
    pytest.param(
        {"places/grouping.csv": GROUPING + "isles,Isles,tale#p1; tale#p1\n"},
        ["places/grouping.csv:2 passages: named twice"],
        id="passage named twice",
    ),
    pytest.param(
        {"sources/document.more.csv": "slug,kind,title_en,status,is_fictional\nmyth,report,Myth,held,yes\n"},
        ["sources/document.more.csv:2 is_fictional: “yes” is neither true nor false"],
        id="bad boolean",
    ),
    pytest.param(
        {"forum/meeting.csv": MEETING + "oz-1900,forum,900,Oz,planned,1900-02-30,,day,tale#p1\n"},
        ["forum/meeting.csv:2 starts_on: “1900-02-30” value has the correct format"],
        id="no such day",
    ),
    pytest.param(
        {"forum/meeting.csv": MEETING + "oz-1900,forum,900,Oz,planned,17 May 1900,,day,tale#p1\n"},
        ["forum/meeting.csv:2 starts_on: “17 May 1900” value has an invalid date format"],
        id="date in words",
    ),
    pytest.param(
        {"forum/meeting.csv": MEETING + "oz-1900,forum,many,Oz,planned,,,,tale#p1\n"},
        ["forum/meeting.csv:2 ordinal: “many” value must be an integer."],
        id="bad number",
    ),
    pytest.param(
        {"forum/meeting.csv": MEETING + "oz-1900,forum,900,Oz,postponed,,,,tale#p1\n"},
        ["forum/meeting.csv:2 status: Value 'postponed' is not a valid choice."],
        id="unknown choice",
    ),
    pytest.param(
        {"places/grouping.csv": GROUPING + f"{'x' * 61},Isles,tale#p1\n"},
        ["places/grouping.csv:2 slug: Ensure this value has at most 60 characters (it has 61)."],
        id="too long",
    ),
    pytest.param(
        {"places/grouping.csv": GROUPING + "isles,Isles,tale#p1\nlands,Lands,tale#p1\nisles,Islands,tale#p1\n"},
        ["places/grouping.csv:4: same natural key as places/grouping.csv:2"],
        id="key given twice",
    ),
    pytest.param(
        {
            "places/grouping.csv": GROUPING + "isles,Isles,tale#p1\n",
            "places/grouping.more.yaml": "- slug: isles\n  name_en: Isles\n  passages: tale#p1\n",
        },
        ["places/grouping.more.yaml:1: same natural key as places/grouping.csv:2"],
        id="key given twice in two files",
    ),
    pytest.param(
        {"places/grouping.csv": "name_en,passages\nIsles,tale#p1\n"},
        ["places/grouping.csv:2 slug: part of the natural key is missing"],
        id="no column of the key",
    ),
    pytest.param(
        {"places/grouping.csv": GROUPING + ",Isles,tale#p1\n"},
        ["places/grouping.csv:2 slug: This field cannot be blank."],
        id="empty cell of the key",
    ),
    pytest.param(
        {"places/group.csv": "grouping,slug,name_en\n,isles,Isles\n"},
        ["places/group.csv:2 grouping: This field cannot be null."],
        id="empty reference of the key",
    ),
    pytest.param(
        {"forum/meeting.csv": MEETING + "oz-1900,forum,900,Oz,held,,,,tale#p1\n"},
        ["forum/meeting.csv:2: A meeting that was held has dates."],
        id="constraint of one row",
    ),
    pytest.param(
        {"forum/meeting.csv": MEETING + "oz-1900,forum,900,Oz,held,,,week,tale#p1\n"},
        [
            "forum/meeting.csv:2 precision: Value 'week' is not a valid choice.",
            "forum/meeting.csv:2: A meeting that was held has dates.",
        ],
        id="rule of a column and constraint of one row",
    ),
    pytest.param(
        {"sources/passage.more.csv": PASSAGE + "tale,p2,1,paragraph,en,complete,Then.\n"},
        ["sources/passage.more.csv:2: Another passage stands at this position."],
        id="constraint between rows",
    ),
    pytest.param(
        {"forum/meeting.csv": MEETING + "oz-1900,forum,900,Oz,planned,1900-05-17,1900-05-01,day,tale#p1\n"},
        ["forum/meeting.csv:2: The period must end after it starts."],
        id="period upside down",
    ),
    pytest.param(
        {
            "places/group_membership.csv": "group,state,starts_on,until,passages\n"
            "un-regional-groups#african-group,BEL,1999-06-01,1999-05-01,tale#p1\n"
        },
        ["places/group_membership.csv:2: The term must end after it starts."],
        id="term upside down",
    ),
    pytest.param(
        {"places/grouping.csv": GROUPING + "isles,Is\0les,tale#p1\nlands,Lands,tale#p9\n"},
        ["places/grouping.csv:2: PostgreSQL text fields", "places/grouping.csv:3 passages: no passage"],
        id="null character",
    ),
    *[
        pytest.param(
            {"forum/chairmanship.csv": content},
            ["forum/chairmanship.csv:2 states: cannot be empty"],
            id=id,
        )
        for id, content in [
            ("no State", "meeting,states,passages\nbrussels-2007,,tale#p1\n"),
            ("no column of States", "meeting,passages\nbrussels-2007,tale#p1\n"),
        ]
    ],
    pytest.param(
        {"forum/civil_society_meeting.csv": "meeting,until,precision,passages\n,1999-06-01,day,tale#p1\n"},
        ["forum/civil_society_meeting.csv:2 meeting: This field cannot be null."],
        id="civil society meeting of no meeting",
    ),
    pytest.param(
        {"questionnaires/answer.csv": "reply,question,yes\n,,true\n"},
        [f"questionnaires/answer.csv:2 {column}: This field cannot be null." for column in ("reply", "question")],
        id="answer of no reply and no question",
    ),
]

FICTIONAL = [
    pytest.param(
        FICTION | {"sample/places/grouping.csv": GROUPING + "isles,Isles,fable#p1\n"},
        ["sample/places/grouping.csv:2: sample rows must belong to a record marked fictional"],
        id="sample row of a model that cannot be fictional",
    ),
    pytest.param(
        {"sample/sources/document.csv": "slug,kind,title_en,status\nfable,report,A fable,held\n"},
        ["sample/sources/document.csv:2: sample rows must belong to a record marked fictional"],
        id="sample row not marked",
    ),
    pytest.param(
        {"sample/sources/passage.csv": PASSAGE + "tale,p2,2,paragraph,en,complete,Ants.\n"},
        [
            "sample/sources/passage.csv:2: sample rows must belong to a record marked fictional",
            "sample/sources/passage.csv:2: a fictional row cites a real document",
        ],
        id="sample row of a real document",
    ),
    pytest.param(
        {"sample/questionnaires/round.csv": "slug,title_en,is_fictional,passages\nplay,Play,true,tale#p1\n"},
        ["sample/questionnaires/round.csv:2: a fictional row cites a real document"],
        id="sample row that cites a real passage",
    ),
    pytest.param(
        {"sources/document.more.csv": "slug,kind,title_en,status,is_fictional\nmyth,report,Myth,held,true\n"},
        ["sources/document.more.csv:2: a fictional row may stand only in sample/"],
        id="fictional row in the real folder",
    ),
    pytest.param(
        FICTION | {"sources/passage.more.csv": PASSAGE + "fable,p2,2,paragraph,en,complete,Ants.\n"},
        [
            "sources/passage.more.csv:2: a fictional row may stand only in sample/",
            "sources/passage.more.csv:2: a fact cites a fictional document",
        ],
        id="real row of a fictional document",
    ),
    pytest.param(
        FICTION | {"places/grouping.csv": GROUPING + "isles,Isles,tale#p1; fable#p1\n"},
        ["places/grouping.csv:2: a fact cites a fictional document"],
        id="real row that cites a fictional passage",
    ),
    pytest.param(
        FICTION
        | {"activities/activity.csv": "slug,entity,kind,title_en,mandate,passages\nx,ilo,research,X,fable,tale#p1\n"},
        ["activities/activity.csv:2: a fact cites a fictional document"],
        id="real row mandated by a fictional document",
    ),
]


def assert_said(found, expected):
    """Each line begins as expected: what Django and PyYAML add in their own words may change."""
    assert len(found) == len(expected), found
    for line, beginning in zip(found, expected, strict=True):
        assert line.startswith(beginning)


@pytest.mark.django_db
@pytest.mark.parametrize(("files", "expected"), [*FORM, *VALUES])
def test_bad_row_is_reported(files, expected, tmp_path):
    assert_said(problems(tmp_path, files), expected)
    assert not Document.objects.filter(slug="tale").exists()


@pytest.mark.django_db
@pytest.mark.parametrize(("files", "expected"), FICTIONAL)
def test_fiction_and_facts_are_kept_apart(files, expected, tmp_path):
    assert_said(problems(tmp_path, files, sample=True), expected)
    assert not Document.objects.filter(slug__in=["tale", "fable"]).exists()


@pytest.mark.django_db
def test_fiction_beside_facts_is_accepted(tmp_path):
    round_ = {"sample/questionnaires/round.csv": "slug,title_en,is_fictional,passages\nplay,Play,true,fable#p1\n"}
    assert problems(tmp_path, FICTION | round_, sample=True) == []


@pytest.mark.django_db
def test_all_problems_of_all_files_are_reported_at_once(tmp_path):
    before = Organization.objects.count(), Grouping.objects.count(), Meeting.objects.count()
    found = problems(
        tmp_path,
        {
            "forum/organization.csv": "slug,name_en,kind\ngood,Good,foundation\nbad,Bad,castle\n",
            "places/grouping.csv": GROUPING + "good,Good,tale#p1\nbad,Bad,\nworse,Worse,tale#p8; tale#p9\n",
            "forum/meeting.csv": MEETING + "oz-1900,forum,x,Oz,planned,y,z,day,tale#p1\n",
            "places/state.yaml": "- [",
        },
    )
    assert len(found) == 8
    assert {line.split(":")[0] for line in found} == {
        "forum/organization.csv",
        "places/grouping.csv",
        "forum/meeting.csv",
        "places/state.yaml",
    }
    assert (Organization.objects.count(), Grouping.objects.count(), Meeting.objects.count()) == before
