"""What each role of the secretariat may do: one group of permissions a role.

A focal point has no role: what it may do follows from the State of its account
(`gfmd.questionnaires.models.FocalPointAccount`).
"""

from django.contrib.auth.models import Group, Permission
from django.db import transaction
from django.db.models import Q

ROUND = "questionnaires.{}_round"
REPLY = "questionnaires.{}_reply"

# Verbs by role; "app.*" stands for all rights on the rows of a part, "app.view" for seeing them.
ROLES = {
    "editor": [
        ROUND.format("circulate"),
        ROUND.format("follow_up"),
        REPLY.format("enter"),
        "questionnaires.view",
        *(
            f"questionnaires.{verb}_{model}"
            for model in ("round", "question", "choice", "codebook", "code", "letter", "reminderstep", "addressee")
            for verb in ("add", "change")
        ),
        "questionnaires.add_dispatch",
    ],
    "coder": [REPLY.format("code")],
    "reviewer": [REPLY.format("adjudicate"), REPLY.format("check"), "questionnaires.view"],
    "publisher": [ROUND.format("publish"), "questionnaires.view"],
    "meeting admin": ["forum.*", "places.view", "sources.*"],
}


def ensure_roles():
    """Make the groups of `ROLES` and set exactly their permissions. Running it again changes nothing."""
    with transaction.atomic():
        for name, rights in ROLES.items():
            group, _made = Group.objects.get_or_create(name=name)
            group.permissions.set(Permission.objects.filter(_wanted(rights)))


def _wanted(rights):
    wanted = Q(pk=None)
    for right in rights:
        app, codename = right.split(".")
        if codename == "*":
            wanted |= Q(content_type__app_label=app) & Q(codename__regex="^(add|change|delete|view)_")
        elif codename == "view":
            wanted |= Q(content_type__app_label=app, codename__startswith="view_")
        else:
            wanted |= Q(content_type__app_label=app, codename=codename)
    return wanted & ~Q(codename__endswith="event")
