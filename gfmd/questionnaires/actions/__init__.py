"""Writes to several models: keyword-only, in one transaction, told `by` whom. One module for each step of a round.

An action raises `PermissionDenied` where `by` lacks the right, and `Refused` with the words for the page where the rule
forbids the step. The database says no to the same (triggers and constraints); actions say it first and in the page's
language.
"""

from contextlib import contextmanager

import pghistory
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from gfmd.questionnaires.models import Reply


class Refused(ValidationError):
    """The step is not possible now. Its messages are for people."""


def require(by, right):
    """`by` has the right ("questionnaires.enter_reply"); raises PermissionDenied."""
    if not (by and by.is_active and by.has_perm(right)):
        raise PermissionDenied(right)


@contextmanager
def step(by, right=None):
    """One transaction whose history names `by`, after the right is checked."""
    if right:
        require(by, right)
    with transaction.atomic(), pghistory.context(user=by.pk):
        yield


def stated(reason):
    """The reason of a step in one line of at most 300 characters; without one the step is refused."""
    words = " ".join((reason or "").replace("\0", "").split())
    if not words:
        raise Refused({"reason": _("Say why.")})
    if len(words) > 300:
        raise Refused({"reason": _("Say it in at most 300 characters.")})
    return words


def locked(reply):
    """The reply as it is now, held until the transaction ends."""
    return (
        Reply.objects.select_for_update(of=("self",))
        .select_related("addressee__round", "addressee__state")
        .get(pk=reply.pk)
    )
