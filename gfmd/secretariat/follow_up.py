"""Who has not answered: the filter of a round's page, and what can be done with the States ticked there."""

import unicodedata
from dataclasses import dataclass
from itertools import groupby

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import get_language, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from gfmd.core.alphabet import alphabet
from gfmd.core.models import Language
from gfmd.dashboard.presenters.status import STANDINGS, Tag
from gfmd.indicators.nonresponse import ANSWERED, Standing, StateStanding, standings, tally
from gfmd.places.models import Group, GroupMembership
from gfmd.questionnaires.models import Channel, Dispatch, Letter

LABELS = {
    Standing.NOT_SENT: pgettext_lazy("standing of a State", "not sent"),
    Standing.SENT: pgettext_lazy("standing of a State", "sent"),
    Standing.ACKNOWLEDGED: pgettext_lazy("standing of a State", "acknowledged"),
    Standing.DECLINED: pgettext_lazy("standing of a State", "declined"),
    Standing.PARTLY: pgettext_lazy("standing of a State", "partly answered"),
    Standing.ON_TIME: pgettext_lazy("standing of a State", "answered on time"),
    Standing.LATE: pgettext_lazy("standing of a State", "answered late"),
}
UNANSWERED_LABEL = pgettext_lazy("standing of a State", "not answered")
EVERYONE = "all"
UNANSWERED = [standing for standing in Standing if standing not in ANSWERED]


def tag_of(standing):
    """A standing as a tag."""
    return Tag(LABELS[standing], STANDINGS[standing])


class DayInput(forms.DateInput):
    input_type = "date"

    def __init__(self):
        super().__init__(format="%Y-%m-%d")


def groups():
    """Groups of every grouping as choices of a select: [(grouping, [(value, name)])]. One query."""
    rows = Group.objects.select_related("grouping").order_by("grouping__slug", "position", "slug")
    return [
        (grouping.name, [(f"{grouping.slug}/{group.slug}", group.name) for group in members])
        for grouping, members in groupby(rows, key=lambda group: group.grouping)
    ]


class FollowUpFilter(forms.Form):
    standing = forms.ChoiceField(
        label=_("Standing"),
        required=False,
        choices=[("", UNANSWERED_LABEL), (EVERYONE, _("everyone")), *LABELS.items()],
    )
    group = forms.ChoiceField(label=_("Group"), required=False)
    language = forms.ChoiceField(
        label=pgettext_lazy("of a State", "Working language"),
        required=False,
        choices=[("", _("any")), *Language.choices],
    )
    before = forms.DateField(label=_("No contact since"), required=False, widget=DayInput)
    day = forms.DateField(label=_("As at"), required=False, widget=DayInput)
    q = forms.CharField(label=_("State"), required=False, max_length=100, widget=forms.TextInput({"type": "search"}))

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["group"].choices = [("", _("any")), *groups()]


@dataclass(frozen=True)
class FollowUp:
    """The addressees of a filter. `counts` is by standing, over all that the rest of the filter leaves: `total`."""

    rows: list[StateStanding]
    counts: dict[Standing, int]
    total: int

    @property
    def unanswered(self):
        return sum(self.counts[standing] for standing in UNANSWERED)


def follow_up(round_, wanted):
    """`FollowUp` of a round for the cleaned values of `FollowUpFilter`. At most six queries."""
    rows = standings(round_, wanted.get("day"))
    if group := wanted.get("group"):
        grouping, slug = group.split("/")
        # As everywhere: a State counts in the group it belongs to on the day of circulation.
        members = GroupMembership.objects.as_of(round_.circulated_on or timezone.localdate())
        members = set(
            members.filter(group__grouping__slug=grouping, group__slug=slug).values_list("state_id", flat=True)
        )
        rows = [row for row in rows if row.state.pk in members]
    if language := wanted.get("language"):
        rows = [row for row in rows if row.addressee.language == language]
    if before := wanted.get("before"):
        rows = [row for row in rows if row.last_contact is None or row.last_contact < before]
    if text := folded(wanted.get("q") or ""):
        rows = [row for row in rows if text in folded(row.state.name) or text == row.state.iso3.casefold()]
    chosen = wanted.get("standing")
    kept = {"": UNANSWERED, EVERYONE: list(Standing)}.get(chosen or "", [chosen])
    order, name_order = list(Standing), alphabet(get_language())
    shown = [row for row in rows if row.standing in kept]
    shown.sort(key=lambda row: (order.index(row.standing), name_order(row.state.name)))
    return FollowUp(shown, tally(rows), len(rows))


def folded(text):
    """Lower case without accents, to search by."""
    letters = unicodedata.normalize("NFKD", text.replace("’", "'"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter)).casefold().strip()


class LogForm(forms.Form):
    kind = forms.ChoiceField(label=_("What happened"), choices=Dispatch.Kind, initial=Dispatch.Kind.CALL)
    channel = forms.ChoiceField(label=_("Channel"), choices=Channel, initial=Channel.TELEPHONE)
    day = forms.DateField(label=_("Day"), widget=DayInput, initial=timezone.localdate)
    outcome = forms.CharField(label=_("Outcome"), max_length=200, required=False)
    extended_to = forms.DateField(
        label=_("Extended to"), required=False, widget=DayInput, help_text=_("Only when an extension was agreed.")
    )


class LetterForm(forms.Form):
    letter = forms.ChoiceField(label=_("Text"), choices=Letter.Kind, initial=Letter.Kind.REMINDER)


def say(form, refusal):
    """Put the words of a refused step on the form, whichever field they are about."""
    form.add_error(None, ValidationError(refusal.messages))
