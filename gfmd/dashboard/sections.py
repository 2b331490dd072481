"""The parts of the site by the name of their address, as navigation and breadcrumbs call them."""

from django.utils.translation import gettext_lazy as _

# In the order of the navigation.
SECTIONS = {
    "overview": _("Overview"),
    "meetings": _("Meetings"),
    "bodies": _("Bodies"),
    "questionnaires": _("Questionnaires"),
    "states": _("States"),
    "activities": _("Activities"),
    "mechanisms": _("Mechanisms"),
    "commitments": _("Commitments"),
    "charts": _("Charts"),
    "sources": _("Sources"),
}
# Reached from the foot of the page.
BESIDE = {"about": _("About this site"), "data": _("Take the data")}
