"""The fictional round as it looks after some weeks of work, made by the steps that staff take, in their names."""

from django.db import transaction
from django.utils import timezone

from gfmd.indicators.publication import Wait, waiting
from gfmd.questionnaires.actions import approval
from gfmd.questionnaires.actions.releases import release
from gfmd.questionnaires.models import Reply, Round
from gfmd.secretariat.demo.coding import load_demo_readings
from gfmd.secretariat.release_content import published_content

ROUND = "sample-round-2026"
# What a focal point of the demonstration finds: a reply to confirm.
CONFIRMS = "VUT"
# Replies that a reviewer has just checked: their States may still confirm.
CHECKED = 8


def prepare_demo(users):
    """Bring the fictional round into a state worth showing; `users` by persona ("coder a"). Once, whole or not at all.

    A round in which anybody checked or released anything is left alone: a restart does not undo the work of the day.
    """
    with transaction.atomic():
        round_ = Round.objects.select_for_update().filter(slug=ROUND, is_fictional=True).first()
        if round_ is None or _is_begun(round_):
            return
        load_demo_readings(coder_a=users["coder a"], coder_b=users["coder b"], reviewer=users["reviewer"])
        today = timezone.localdate()
        release(
            round=round_,
            content=published_content,
            as_of=today,
            note="The first replies, confirmed or no longer waiting for confirmation.",
            by=users["publisher"],
            on=today,
        )
        _check_some(round_, users["reviewer"])


def _is_begun(round_):
    replies = Reply.objects.filter(addressee__round=round_, checked_by__isnull=False)
    return replies.exists() or round_.releases.exists()


def _check_some(round_, reviewer):
    today = timezone.localdate()
    coded = [row.reply for row in waiting(round_, today) if row.wait == Wait.CHECK]
    first = [reply for reply in coded if reply.addressee.state.iso3 == CONFIRMS]
    others = [reply for reply in coded if reply not in first]
    for reply in [*first, *others][:CHECKED]:
        approval.check_reply(reply=reply, by=reviewer, on=today)
