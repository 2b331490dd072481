"""Questionnaire rounds: what was asked of whom, how it went out, what came back, how it was read and published."""

from gfmd.questionnaires.models.answer_values import AnswerValue
from gfmd.questionnaires.models.circulation import Addressee, Dispatch, FocalPointAccount, Message
from gfmd.questionnaires.models.coding import (
    Adjudication,
    Code,
    Codebook,
    Coding,
    Reading,
    answers_to_read,
    unsettled,
    visible_readings,
)
from gfmd.questionnaires.models.drafts import DraftAnswer
from gfmd.questionnaires.models.originals import Original
from gfmd.questionnaires.models.releases import Release
from gfmd.questionnaires.models.replies import (
    Answer,
    AnswerChoice,
    CorrectionProposal,
    Reply,
    SecondEntry,
)
from gfmd.questionnaires.models.rounds import (
    Channel,
    Choice,
    Letter,
    Question,
    ReminderStep,
    ReturnCount,
    Round,
    RoundQuerySet,
    standing,
)
from gfmd.questionnaires.models.translations import AnswerTranslation

__all__ = [
    "Addressee",
    "Adjudication",
    "Answer",
    "AnswerChoice",
    "AnswerTranslation",
    "AnswerValue",
    "Channel",
    "Choice",
    "Code",
    "Codebook",
    "Coding",
    "CorrectionProposal",
    "Dispatch",
    "DraftAnswer",
    "FocalPointAccount",
    "Letter",
    "Message",
    "Original",
    "Question",
    "Reading",
    "Release",
    "ReminderStep",
    "Reply",
    "ReturnCount",
    "Round",
    "RoundQuerySet",
    "SecondEntry",
    "answers_to_read",
    "standing",
    "unsettled",
    "visible_readings",
]
