from django import template

from gfmd.secretariat.work import tasks_of

register = template.Library()


@register.inclusion_tag("secretariat/tasks.html", takes_context=True)
def tasks(context, round_):
    """The bar of what can be done in a round, the present page marked."""
    request = context["request"]
    return {"tasks": tasks_of(request.user, round_), "path": request.path}
