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
    CorrectionProposal,
    Dispatch,
    DraftAnswer,
    FocalPointAccount,
    Letter,
    Message,
    Original,
    Question,
    Reading,
    Release,
    ReminderStep,
    Reply,
    ReturnCount,
    Round,
    SecondEntry,
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

    class Params:
        to_one = factory.Trait(addressee=factory.SubFactory(AddresseeFactory, round=factory.SelfAttribute("..round")))

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


class ReadingFactory(RowFactory):
    answer = factory.SubFactory(AnswerFactory)
    codebook = factory.SubFactory(CodebookFactory, question=factory.SelfAttribute("..answer.question"))
    coder = factory.SubFactory(UserFactory)

    class Meta:
        model = Reading


class CodingFactory(RowFactory):
    """The code is in the codebook before the reading is made: a codebook that was read by takes no more."""

    code = factory.SubFactory(CodeFactory)
    reading = factory.SubFactory(
        ReadingFactory,
        codebook=factory.SelfAttribute("..code.codebook"),
        answer__question=factory.SelfAttribute("..codebook.question"),
        answer__reply__addressee__round=factory.SelfAttribute("...question.round"),
    )

    class Meta:
        model = Coding


class LetterFactory(RowFactory):
    round = factory.SubFactory(RoundFactory)
    kind = Letter.Kind.LETTER
    language = factory.Iterator(Language.values)
    subject = "A questionnaire"
    body = "Dear colleagues of {state}, please reply by {deadline}."

    class Meta:
        model = Letter


class ReminderStepFactory(RowFactory):
    round = factory.SubFactory(RoundFactory)
    number = factory.Sequence(lambda n: n + 1)
    due_on = factory.Sequence(lambda n: date(2008, 5, 1) + timedelta(days=n))

    class Meta:
        model = ReminderStep


class MessageFactory(RowFactory):
    dispatch = factory.SubFactory(DispatchFactory)
    recipient = "mission@example.org"
    subject = "A questionnaire"
    body = "Dear colleagues"

    class Meta:
        model = Message


class FocalPointAccountFactory(RowFactory):
    user = factory.SubFactory(UserFactory)
    state = factory.SubFactory(StateFactory)

    class Meta:
        model = FocalPointAccount


class DraftAnswerFactory(RowFactory):
    """Left blank, to an open question of the addressee's round."""

    addressee = factory.SubFactory(AddresseeFactory)
    question = factory.SubFactory(QuestionFactory, round=factory.SelfAttribute("..addressee.round"))
    choices = linked("choices")
    entered_by = factory.SubFactory(UserFactory)
    entered_on = date(2008, 4, 1)

    class Meta:
        model = DraftAnswer


class OriginalFactory(RowFactory):
    reply = factory.SubFactory(ReplyFactory)
    name = "reply.pdf"
    path = slugs("file")
    media_type = "application/pdf"
    size = 4
    sha256 = factory.Sequence(lambda n: f"{n:064x}")

    class Meta:
        model = Original


class SecondEntryFactory(RowFactory):
    reply = factory.SubFactory(ReplyFactory)
    question = factory.SubFactory(QuestionFactory, round=factory.SelfAttribute("..reply.addressee.round"))
    choices = linked("choices")
    entered_by = factory.SubFactory(UserFactory)
    entered_on = date(2008, 5, 15)

    class Meta:
        model = SecondEntry


class CorrectionProposalFactory(RowFactory):
    reply = factory.SubFactory(ReplyFactory)
    question = factory.SubFactory(QuestionFactory, round=factory.SelfAttribute("..reply.addressee.round"))
    text = "Three."
    reason = "A slip of the pen."
    proposed_by = factory.SubFactory(UserFactory)
    proposed_on = date(2008, 5, 15)

    class Meta:
        model = CorrectionProposal


class ReleaseFactory(RowFactory):
    round = factory.SubFactory(RoundFactory)
    number = factory.Sequence(lambda n: n + 1)
    as_of = date(2008, 5, 15)
    released_by = factory.SubFactory(UserFactory)
    released_on = date(2008, 5, 16)
    content = factory.LazyFunction(lambda: {"format": 1})
    sha256 = "0" * 64

    class Meta:
        model = Release


class AdjudicationFactory(RowFactory):
    answer = factory.SubFactory(AnswerFactory)
    code = factory.SubFactory(CodeFactory, codebook__question=factory.SelfAttribute("...answer.question"))
    is_given = True
    reason = "Both coders now agree."
    decided_by = factory.SubFactory(UserFactory)
    decided_on = date(2008, 5, 15)

    class Meta:
        model = Adjudication
