"""The tasks of a round: every page of its work, for those who have the right."""

from django.urls import reverse

from gfmd.secretariat.views import approval, circulation, coding, releases, replies, workbooks

# In the order of the work.
VIEWS = [circulation, replies, workbooks, coding, approval, releases]
TASKS = [task for views in VIEWS for task in views.TASKS]


def tasks_of(user, round_):
    """[(label, address)] of the pages of a round that `user` may work on."""
    return [(label, reverse(name, args=[round_.slug])) for label, name, right in TASKS if user.has_perm(right)]
