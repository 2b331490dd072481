"""How far the reading of a round's open answers is. Each answer counts once, by the codebook now in use."""

from dataclasses import dataclass

from gfmd.questionnaires.models import Codebook, Reading, answers_to_read, unsettled


@dataclass(frozen=True)
class ReadingProgress:
    """Answers to read, each in one state: still `to_read` (in a pass at least), `to_decide`, or `settled`."""

    answers: int
    to_read: int
    to_decide: int
    settled: int


@dataclass(frozen=True)
class OwnProgress:
    """Of the answers to read those a coder has finished and has open. It tells nothing of any other coder."""

    answers: int
    finished: int
    open: int


def reading_progress(round_):
    """`ReadingProgress` of a round as it stands. Three queries. Not for those who code: it tells of all coders."""
    answers = answers_to_read(round_)
    complete = Reading.objects.complete().filter(codebook__in=_now(), answer__in=answers.order_by().values("pk"))
    total, shut = answers.count(), complete.order_by().values("answer").distinct().count()
    settled = total - unsettled(answers).count()
    return ReadingProgress(answers=total, to_read=total - shut, to_decide=shut - settled, settled=settled)


def own_progress(round_, coder):
    """`OwnProgress` of a coder in a round as it stands. Two queries."""
    answers = answers_to_read(round_)
    own = Reading.objects.of_present_words().filter(coder=coder, codebook__in=_now())
    own = own.filter(answer__in=answers.order_by().values("pk"))
    finished = list(own.order_by().values_list("finished_on", flat=True))
    is_open = finished.count(None)
    return OwnProgress(answers=answers.count(), finished=len(finished) - is_open, open=is_open)


def _now():
    return Codebook.objects.current().order_by().values("pk")
