"""The rounds and what is to do in each."""

from django.shortcuts import render
from django.views.decorators.http import require_safe

from gfmd.questionnaires.models import Round
from gfmd.secretariat.access import ANY_WORK, needs
from gfmd.secretariat.work import tasks_of


@require_safe
@needs(*ANY_WORK)
def rounds(request):
    """Every round, with the first page of it that the user may open."""
    rows = [(round_, _first(request.user, round_)) for round_ in Round.objects.with_counts()]
    return render(request, "secretariat/rounds.html", {"rounds": rows})


def _first(user, round_):
    return next((url for _label, url in tasks_of(user, round_)), "")
