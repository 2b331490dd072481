"""The first page, and the pages about the site."""

from django.shortcuts import render
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from gfmd.dashboard.charts import registry
from gfmd.dashboard.gallery import examples
from gfmd.dashboard.presenters.changes import by_day, change_lines
from gfmd.dashboard.requests import as_of, search_text
from gfmd.dashboard.search import find_facts, find_passages
from gfmd.forum.models import Chairmanship, Meeting, ReportedCount
from gfmd.indicators.activities import by_theme
from gfmd.indicators.chairs import chairs, troika
from gfmd.indicators.changes import changes
from gfmd.indicators.commitments import last_progress
from gfmd.indicators.record import record_day, record_day_expression
from gfmd.questionnaires.models import ReturnCount, Round
from gfmd.sources.citations import citations_of

LATEST_CHANGES = 5


@require_safe
def overview(request):
    # The meetings bring the day of the record along: one query less.
    meetings = list(Meeting.objects.forum().with_states_counted().annotate(covered=record_day_expression()))
    covered = meetings[0].covered if meetings else record_day()
    day = as_of(request, covered)
    context = {
        "as_of": day,
        "covered": covered,
        "charts": registry().values(),
        "days": by_day(change_lines(changes(LATEST_CHANGES), resolve=False)),
    }
    return render(request, "overview.html", context | (_as_at(day, meetings) if day else {}))


def _as_at(day, meetings):
    """What the first page says of a day."""
    line = chairs()
    past = [meeting for meeting in meetings if meeting.until and meeting.until <= day]
    coming = [meeting for meeting in meetings if meeting not in past and meeting.status != Meeting.Status.CANCELLED]
    last, following = (past or [None])[-1], (coming or [None])[0]
    rounds = Round.objects.public().filter(is_fictional=False, circulated_on__lte=day)
    round_ = rounds.with_counts(day).with_last_return_count(day).first()
    counted = ReportedCount(pk=last.states_counted_pk) if last and last.states_counted_pk else None
    reported = ReturnCount(pk=round_.reported_pk) if round_ and round_.reported_pk else None
    moves = last_progress(day)
    return {
        "troika": troika(day, line),
        "last_meeting": last,
        "next_meeting": following,
        "counted": counted,
        "round": round_,
        "reported": reported,
        "themes": by_theme(day),
        "commitments": moves,
        "moving": [move for move in moves if move.progress],
        "unmoved": sum(1 for move in moves if move.progress is None),
        "citations": citations_of(last, following, counted, reported, [Chairmanship(pk=chair.pk) for chair in line]),
    }


@require_safe
def search(request):
    text = search_text(request)
    context = {"q": text, "facts": [], "passages": []}
    if text:
        context |= {"facts": find_facts(text, get_language()), "passages": find_passages(text)}
    return render(request, "search.html", context)


@require_safe
def about(request):
    return render(request, "about.html", {"covered": record_day()})


@require_safe
def components(request):
    return render(request, "gallery.html", examples(request))


@require_safe
def data(request):
    rounds = Round.objects.public()
    return render(request, "data.html", {"charts": registry().values(), "rounds": rounds})
