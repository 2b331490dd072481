"""United Nations entities and their activities."""

from django.core.paginator import Paginator
from django.db.models import Prefetch, Q
from django.http import Http404
from django.shortcuts import render
from django.views.decorators.http import require_safe

from gfmd.activities.models import Activity, Entity, EntityGroup, EntityGroupMembership, Partner
from gfmd.dashboard.filters import ActivityFilter
from gfmd.dashboard.presenters import page_of
from gfmd.dashboard.requests import as_of, filtered
from gfmd.sources.citations import citations_of

PAGE_SIZE = 40


@require_safe
def activities(request):
    day = as_of(request, None)
    known = Activity.objects.known_by(day) if day else Activity.objects.all()
    found = filtered(ActivityFilter, request, known.select_related("entity", "group"))
    page = page_of(Paginator(found.qs.distinct().prefetch_related("themes"), PAGE_SIZE), request)
    context = {
        "filter": found,
        "as_of": day,
        "page": page,
        "entities": [entity for entity in found.filters["entity"].queryset if entity.is_listed],
        "citations": citations_of(list(page)),
    }
    return render(request, "activities/list.html", context)


@require_safe
def entity(request, slug):
    actor = (
        Entity.objects.filter(slug=slug).select_related("parent").first()
        or EntityGroup.objects.filter(slug=slug).first()
    )
    if actor is None:
        raise Http404
    if isinstance(actor, Entity):
        mine = Q(entity=actor) | Q(entity__parent=actor)
        members = EntityGroupMembership.objects.filter(entity=actor).select_related("group", "entity")
    else:
        mine = Q(group=actor)
        members = EntityGroupMembership.objects.filter(group=actor).select_related("group", "entity")
    found = Activity.objects.filter(mine).select_related("entity", "group", "mandate")
    found = list(found.prefetch_related("themes", _partners()))
    members = list(members)
    partner_in = (
        Activity.objects.filter(partners__entity=actor) if isinstance(actor, Entity) else Activity.objects.none()
    )
    partner_in = list(partner_in.select_related("entity", "group").distinct())
    context = {
        "actor": actor,
        "activities": found,
        "memberships": members,
        "partner_in": partner_in,
        "parts": actor.parts.all() if isinstance(actor, Entity) else (),
        "citations": citations_of(actor, found, members, partner_in),
    }
    return render(request, "entities/detail.html", context)


def _partners():
    return Prefetch("partners", queryset=Partner.objects.select_related("entity", "organization", "state"))
