"""The open question of the fictional round, read by two coders of the demo, with most differences decided."""

import json
from pathlib import Path

from django.db import transaction
from django.utils import timezone

from gfmd.questionnaires.actions import require, step
from gfmd.questionnaires.actions.coding import CODE, DECIDE
from gfmd.questionnaires.models import Adjudication, Answer, Codebook, Coding, Reading, Reply

READINGS = Path(__file__).parent / "readings.json"
ROUND, QUESTION = "sample-round-2026", 6
# So many differences are left, in replies still being coded, for those who try the page of decisions.
LEFT_TO_DECIDE = 4
REASON = "Fictional decision for training: the sentence is there."


@transaction.atomic
def load_demo_readings(*, coder_a, coder_b, reviewer):
    """Write both readings of each answer and decide the differences; returns how many answers it wrote.

    Answers that anybody has begun to read stay as they are: running it again changes nothing. It writes in bulk what
    the actions write one by one, because replies that are checked, and closed to actions, must show their codes too.
    """
    for user, right in ((coder_a, CODE), (coder_b, CODE), (reviewer, DECIDE)):
        require(user, right)
    codebook = Codebook.objects.current().get(question__round__slug=ROUND, question__number=QUESTION)
    codes = {code.slug: code for code in codebook.codes.all()}
    readings = json.loads(READINGS.read_text(encoding="utf-8"))
    unread = Answer.objects.filter(question=codebook.question_id, readings=None, reply__withdrawn_on=None)
    unread = unread.select_related("reply__addressee__state").exclude(text="").order_by("pk")
    answers = [answer for answer in unread if answer.reply.addressee.state.iso3 in readings]
    wanted = {answer.pk: readings[answer.reply.addressee.state.iso3] for answer in answers}
    for number, coder in enumerate((coder_a, coder_b), 1):
        _read(codebook, codes, coder, number, {pk: both[number - 1] for pk, both in wanted.items()})
    _decide(codes, reviewer, answers, wanted)
    return len(answers)


def _read(codebook, codes, coder, number, given):
    with step(coder):
        made = Reading.objects.bulk_create(
            Reading(answer_id=pk, codebook=codebook, pass_number=number, coder=coder) for pk in given
        )
        Coding.objects.bulk_create(
            Coding(reading=reading, code=codes[slug]) for reading in made for slug in given[reading.answer_id]
        )
        Reading.objects.filter(pk__in=[reading.pk for reading in made]).update(finished_on=timezone.localdate())


def _decide(codes, reviewer, answers, wanted):
    left, decisions = LEFT_TO_DECIDE, []
    for answer in answers:
        first, second = map(set, wanted[answer.pk])
        if first != second and answer.reply.status == Reply.Status.ENTERED and left:
            left -= 1
            continue
        decisions += [
            Adjudication(
                answer=answer,
                code=codes[slug],
                is_given=True,
                reason=REASON,
                decided_by=reviewer,
                decided_on=timezone.localdate(),
            )
            for slug in sorted(first ^ second)
        ]
    with step(reviewer):
        Adjudication.objects.bulk_create(decisions)
