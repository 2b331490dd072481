"""Forms of a round's circulation and of the preview of its letters."""

from django import forms
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from gfmd.core.alphabet import alphabet
from gfmd.questionnaires.models import Addressee, Channel, Letter
from gfmd.secretariat.follow_up import DayInput, groups


class AddressForm(forms.Form):
    day = forms.DateField(label=_("As at"), widget=DayInput, initial=timezone.localdate)
    group = forms.ChoiceField(label=_("Group"), required=False)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, prefix="to", **kwargs)
        self.fields["group"].choices = [("", "—"), *groups()]


class CirculateForm(forms.Form):
    day = forms.DateField(label=_("Day"), widget=DayInput, initial=timezone.localdate)
    channel = forms.ChoiceField(label=_("Channel"), choices=Channel)


class CloseForm(forms.Form):
    """Nothing to fill in; it has the words of a refusal."""


class PreviewForm(forms.Form):
    """Its cleaned `state` is the `Addressee`."""

    letter = forms.ChoiceField(label=_("Text"), choices=Letter.Kind)
    state = forms.ChoiceField(label=_("State"))

    def __init__(self, round_, *args):
        super().__init__(*args)
        rows = Addressee.objects.filter(round=round_).select_related("state")
        order = alphabet(get_language())
        self.addressees = {row.state.iso3: row for row in sorted(rows, key=lambda row: order(row.state.name))}
        self.fields["state"].choices = [(iso3, row.state.name) for iso3, row in self.addressees.items()]

    def clean_state(self):
        return self.addressees[self.cleaned_data["state"]]
