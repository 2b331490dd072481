"""A small round on its way: replies at any step, as the steps before have left them."""

from datetime import date, timedelta

import pgtrigger

from gfmd.places.models import State
from gfmd.questionnaires.models import Question, Reply
from tests.factories.questionnaires import (
    AddresseeFactory,
    AnswerFactory,
    CodebookFactory,
    CodeFactory,
    QuestionFactory,
    ReadingFactory,
    ReplyFactory,
    RoundFactory,
)

CIRCULATED, RECEIVED, TODAY = date(2008, 2, 1), date(2008, 4, 30), date(2008, 6, 2)
STATUS = Reply.Status


def past_the_steps():
    """Rounds are written as the loader of seeds writes them: at any step, whatever came before."""
    return pgtrigger.ignore("questionnaires.Round:closed")


def circulated_round(**fields):
    """A round with an open question (1, in a codebook) and a yes-or-no question (2)."""
    round_ = RoundFactory(**{"status": "closed", "circulated_on": CIRCULATED, "double_coding": False} | fields)
    opened = QuestionFactory(round=round_, number=1)
    QuestionFactory(round=round_, number=2, kind=Question.Kind.YES_NO)
    CodeFactory(codebook=CodebookFactory(question=opened), label="Training")
    return round_


def reply_in(round_, status, *, by, iso3="TUV", **fields):
    """A reply whose two answers and entry are by `by`; coded by the same hand, from "coded" on."""
    pairs = {} if status == STATUS.RECEIVED else {"entered_by": by, "entered_on": RECEIVED}
    reply = ReplyFactory(
        addressee=AddresseeFactory(round=round_, state=State.objects.get(iso3=iso3)), received_on=RECEIVED, **pairs
    )
    opened, closed = round_.questions.order_by("number")
    written = {"reply": reply, "entered_by": by, "entered_on": RECEIVED}
    answer = AnswerFactory(question=opened, text="Cursos.", language="es", **written)
    AnswerFactory(question=closed, yes=True, **written)
    if status in (STATUS.CODED, STATUS.CHECKED, STATUS.PUBLISHED) and opened.codebooks.exists():
        reading = ReadingFactory(answer=answer, codebook=opened.codebooks.get())
        reading.codings.create(code=reading.codebook.codes.get())
        reading.finished_on = RECEIVED
        reading.save()
    if status in (STATUS.CHECKED, STATUS.PUBLISHED):
        fields = {"confirmation_due_on": TODAY + timedelta(days=14)} | fields
    Reply.objects.filter(pk=reply.pk).update(status=status, **fields)
    reply.refresh_from_db()
    return reply
