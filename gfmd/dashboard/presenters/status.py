"""From a status to its tag: the one place that says which tone each status has. The words are those of the model.

A tone says how far a thing is, never how good that is: the Forum is voluntary. It is seen in border and ground; the
words are always beside it.
"""

from dataclasses import dataclass

from gfmd.activities.models import Activity
from gfmd.commitments.models import MoneyFlow, Progress
from gfmd.forum.models import Meeting
from gfmd.indicators.nonresponse import Standing
from gfmd.questionnaires.models import AnswerTranslation, CorrectionProposal, Reply, Round
from gfmd.sources.models import Document, Passage

DONE, UNDER_WAY, AHEAD, SILENT, LOST = "done", "under-way", "ahead", "silent", "lost"

TONES = {
    Meeting: {"offered": AHEAD, "planned": AHEAD, "held": DONE, "cancelled": SILENT},
    Activity: {"planned": AHEAD, "ongoing": UNDER_WAY, "completed": DONE, "not_stated": SILENT},
    Progress: {
        "reported_started": UNDER_WAY,
        "reported_advancing": UNDER_WAY,
        "reported_done": DONE,
        "not_reported": SILENT,
    },
    MoneyFlow: {"pledged": AHEAD, "committed": UNDER_WAY, "disbursed": DONE},
    Round: {"draft": AHEAD, "circulated": UNDER_WAY, "closed": DONE, "published": DONE},
    Reply: {
        "received": UNDER_WAY,
        "entered": UNDER_WAY,
        "coded": UNDER_WAY,
        "checked": UNDER_WAY,
        "published": DONE,
    },
    CorrectionProposal: {"open": AHEAD, "accepted": DONE, "refused": SILENT},
    AnswerTranslation: {"machine": AHEAD, "draft": UNDER_WAY, "checked": DONE},
    Document: {"held": DONE, "partial": LOST, "cited": SILENT},
    Passage: {"complete": DONE, "fragment": LOST, "missing": LOST},
}

# How far a State is with a round; its words differ between pages for staff and for the public.
STANDINGS = {
    Standing.NOT_SENT: AHEAD,
    Standing.SENT: SILENT,
    Standing.ACKNOWLEDGED: UNDER_WAY,
    Standing.DECLINED: SILENT,
    Standing.PARTLY: UNDER_WAY,
    Standing.ON_TIME: DONE,
    Standing.LATE: DONE,
}


@dataclass(frozen=True)
class Tag:
    """A label in a tone; `tone` names a rule of the style sheet."""

    label: str
    tone: str


def status_of(fact):
    """The tag of an object by its status."""
    return _tag(type(fact), fact.status)


def all_tags():
    """[(name of the model, its tags)]: every status there is."""
    return [(model._meta.verbose_name, [_tag(model, value) for value in tones]) for model, tones in TONES.items()]


def choices(model):
    """The statuses of a model; those of money are its stages."""
    return model.Stage if model is MoneyFlow else model.Status


def _tag(model, value):
    return Tag(choices(model)(value).label, TONES[model][value])
