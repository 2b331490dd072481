"""Questionnaire rounds: what was asked of whom, how it went out, what came back."""

from gfmd.questionnaires.models.replies import Adjudication, Answer, AnswerTranslation, Code, Codebook, Coding, Reply
from gfmd.questionnaires.models.rounds import (
    Addressee,
    Channel,
    Choice,
    Dispatch,
    Question,
    ReturnCount,
    Round,
    RoundQuerySet,
)

__all__ = [
    "Addressee",
    "Adjudication",
    "Answer",
    "AnswerTranslation",
    "Channel",
    "Choice",
    "Code",
    "Codebook",
    "Coding",
    "Dispatch",
    "Question",
    "Reply",
    "ReturnCount",
    "Round",
    "RoundQuerySet",
]
