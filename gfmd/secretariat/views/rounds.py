"""The rounds and what is to do in each."""

from django.shortcuts import render
from django.views.decorators.http import require_safe

from gfmd.questionnaires.models import Round
from gfmd.secretariat.access import needs

ANY_WORK = [
    "questionnaires.circulate_round",
    "questionnaires.follow_up_round",
    "questionnaires.enter_reply",
    "questionnaires.code_reply",
    "questionnaires.adjudicate_reply",
    "questionnaires.check_reply",
    "questionnaires.publish_round",
]


@require_safe
@needs(*ANY_WORK)
def rounds(request):
    return render(request, "secretariat/rounds.html", {"rounds": Round.objects.with_counts()})
