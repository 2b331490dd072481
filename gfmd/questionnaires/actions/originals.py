"""The file of a reply as it came."""

from django.utils import timezone
from django.utils.translation import gettext as _

from gfmd.questionnaires import originals
from gfmd.questionnaires.actions import Refused, locked, step
from gfmd.questionnaires.actions.answers import ENTER
from gfmd.questionnaires.models import Original


def add_original(*, reply, name, content, by):
    """Keep a file (bytes) with the reply: (`Original`, whether it is new). The same file again is the one there is."""
    written = ""
    try:
        with step(by, ENTER):
            reply = locked(reply)
            if reply.withdrawn_on is not None:
                raise Refused(_("This reply is withdrawn."))
            name = originals.shown_name(name)
            media_type = originals.sniffed(name, content)
            sha256 = originals.digest(content)
            if known := reply.originals.filter(sha256=sha256).first():
                return known, False
            written = originals.keep(content)
            original = Original.objects.create(
                reply=reply,
                name=name,
                path=written,
                media_type=media_type,
                size=len(content),
                sha256=sha256,
                added_by=by,
                added_on=timezone.localdate(),
            )
            return original, True
    except BaseException:
        # A file without a row is in nobody's list. A crash in between leaves one; the reverse cannot happen.
        if written:
            originals.drop(written)
        raise
