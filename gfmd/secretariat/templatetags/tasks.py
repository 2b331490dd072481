from django import template
from django.urls import reverse

from gfmd.secretariat.work import task_of, tasks_of

register = template.Library()


@register.inclusion_tag("secretariat/tasks.html", takes_context=True)
def tasks(context, round_):
    """The bar of what can be done in a round; marked is the present page, or the one it is below."""
    request = context["request"]
    found, first = tasks_of(request.user, round_), reverse("secretariat:round", args=[round_.slug])
    return {
        "tasks": found,
        "path": request.path,
        "current": task_of(request.path, [address for _label, address in found], first),
    }
