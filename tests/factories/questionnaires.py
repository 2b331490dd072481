from datetime import date, timedelta

import factory

from gfmd.core.models import Language
from gfmd.questionnaires.models import (
    Addressee,
    Adjudication,
    Answer,
    AnswerTranslation,
    Channel,
    Choice,
    Code,
    Codebook,
    Coding,
    Dispatch,
    Question,
    Reply,
    ReturnCount,
    Round,
)
from tests.factories.accounts import UserFactory
from tests.factories.base import RowFactory, SourcedFactory, linked, slugs
from tests.factories.places import StateFactory


class RoundFactory(SourcedFactory):
    slug = slugs("round")
    title = factory.LazyAttribute(lambda round_: round_.slug)

    class Meta:
        model = Round


class QuestionFactory(RowFactory):
    round = factory.SubFactory(RoundFactory)
    number = factory.Sequence(lambda n: n + 1)
    text = "What did your Government do?"
    kind = Question.Kind.OPEN

    class Meta:
        model = Question


class ChoiceFactory(RowFactory):
    question = factory.SubFactory(QuestionFactory, kind=Question.Kind.SINGLE)
    slug = slugs("choice")
    label = factory.LazyAttribute(lambda choice: choice.slug)

    class Meta:
        model = Choice


class AddresseeFactory(RowFactory):
    round = factory.SubFactory(RoundFactory)
    state = factory.SubFactory(StateFactory)

    class Meta:
        model = Addressee


class DispatchFactory(SourcedFactory):
    round = factory.SubFactory(RoundFactory)
    key = slugs("dispatch")
    kind = Dispatch.Kind.LETTER
    channel = Channel.FAX

    class Meta:
        model = Dispatch


class ReturnCountFactory(SourcedFactory):
    round = factory.SubFactory(RoundFactory)
    as_of = factory.Sequence(lambda n: date(2008, 1, 1) + timedelta(days=n))
    replies = 64

    class Meta:
        model = ReturnCount


class ReplyFactory(RowFactory):
    addressee = factory.SubFactory(AddresseeFactory)
    received_on = date(2008, 4, 30)
    channel = Channel.FAX
    language = Language.ES

    class Meta:
        model = Reply


class AnswerFactory(RowFactory):
    """Left blank, to an open question of the reply's round."""

    reply = factory.SubFactory(ReplyFactory)
    question = factory.SubFactory(QuestionFactory, round=factory.SelfAttribute("..reply.addressee.round"))
    choices = linked("choices")

    class Meta:
        model = Answer


class AnswerTranslationFactory(RowFactory):
    answer = factory.SubFactory(AnswerFactory)
    language = Language.FR
    text = "Une traduction."
    status = AnswerTranslation.Status.DRAFT

    class Meta:
        model = AnswerTranslation


class CodebookFactory(RowFactory):
    question = factory.SubFactory(QuestionFactory)
    version = factory.Sequence(lambda n: n + 1)

    class Meta:
        model = Codebook


class CodeFactory(RowFactory):
    codebook = factory.SubFactory(CodebookFactory)
    slug = slugs("code")
    label = factory.LazyAttribute(lambda code: code.slug)

    class Meta:
        model = Code


class CodingFactory(RowFactory):
    answer = factory.SubFactory(AnswerFactory)
    code = factory.SubFactory(CodeFactory, codebook__question=factory.SelfAttribute("...answer.question"))
    coder = factory.SubFactory(UserFactory)

    class Meta:
        model = Coding


class AdjudicationFactory(RowFactory):
    answer = factory.SubFactory(AnswerFactory)
    code = factory.SubFactory(CodeFactory, codebook__question=factory.SelfAttribute("...answer.question"))
    is_given = True
    reason = "Both coders now agree."
    decided_by = factory.SubFactory(UserFactory)
    decided_on = date(2008, 5, 15)

    class Meta:
        model = Adjudication
