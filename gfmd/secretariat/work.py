"""The tasks of a round: every page of its work, for those who have the right."""

from django.urls import reverse

from gfmd.secretariat.views import approval, circulation, coding, deciding, releases, replies, workbooks

# In the order of the work. A task is (label, name of its address, any of these rights).
VIEWS = [circulation, replies, workbooks, coding, deciding, approval, releases]
TASKS = [task for views in VIEWS for task in views.TASKS]


def tasks_of(user, round_):
    """[(label, address)] of the pages of a round that `user` may work on."""
    return [
        (label, reverse(name, args=[round_.slug]))
        for label, name, *rights in TASKS
        if any(user.has_perm(right) for right in rights)
    ]


def task_of(path, addresses, first):
    """The address of the task that the page at `path` belongs to, or "". `first` is the page of the round itself."""
    if path.startswith(f"{first}dispatches/") and path != f"{first}dispatches/":  # the ledger of a State
        return first
    above = [address for address in addresses if path == address or (address != first and path.startswith(address))]
    return max(above, key=len, default="")
