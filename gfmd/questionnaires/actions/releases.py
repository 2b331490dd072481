"""Publication: a round is frozen under a number, and never changes again. A correction makes the next number."""

import hashlib
import json

from django.utils.translation import gettext as _

from gfmd.questionnaires.actions import Refused, step
from gfmd.questionnaires.models import Release, Reply, Round

PUBLISH = "questionnaires.publish_round"
# What differs between two releases in which nothing is new.
ABOUT_THE_RELEASE = {"as_of"}


def release(*, round, content, as_of, note, by, on):
    """The next release of the round, of what is known as at `as_of`, made on the day `on`.

    Replies that may be published become so first; then `content(round, as_of)` gives what is frozen: plain JSON.
    """
    with step(by, PUBLISH):
        round = Round.objects.select_for_update().get(pk=round.pk)
        _refuse_what_cannot_be(round, as_of, on)
        replies = Reply.objects.filter(addressee__round=round)
        # Held first, and then chosen: a correction may be proposed while this waits for the lock.
        held = [reply.pk for reply in replies.publishable(on, as_of).select_for_update(of=("self",))]
        for reply in replies.publishable(on, as_of).filter(pk__in=held):
            reply.status = Reply.Status.PUBLISHED
            reply.save()
        if not replies.standing().filter(status=Reply.Status.PUBLISHED).exists():
            raise Refused(_("No reply can be published yet."))
        last = round.releases.order_by("-number").first()
        frozen = json.loads(canonical(content(round, as_of)))
        if last and _told(frozen) == _told(last.content):
            raise Refused(_("Nothing has changed since release %(number)d.") % {"number": last.number})
        if round.status == Round.Status.CLOSED:
            round.status = Round.Status.PUBLISHED
            round.save()
        return Release.objects.create(
            round=round,
            number=last.number + 1 if last else 1,
            as_of=as_of,
            released_by=by,
            released_on=on,
            note=note.strip(),
            content=frozen,
            sha256=digest(frozen),
        )


def canonical(content):
    """The bytes of the content that its digest is of: JSON in UTF-8, keys in order, no spaces."""
    return json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode()


def digest(content):
    """SHA-256 of the content, 64 hexadecimal digits."""
    return hashlib.sha256(canonical(content)).hexdigest()


def _refuse_what_cannot_be(round, as_of, on):
    if round.status == Round.Status.DRAFT:
        raise Refused(_("This round has not been circulated."))
    if as_of > on:
        raise Refused(_("A release cannot tell of a day to come."))
    if round.circulated_on and as_of < round.circulated_on:
        raise Refused(_("A release cannot tell of a day before the round was circulated."))


def _told(content):
    return {name: value for name, value in content.items() if name not in ABOUT_THE_RELEASE}
