"""What reviewers, publishers and focal points write."""

from django import forms
from django.utils.translation import gettext_lazy as _

LONGEST = 5000


def _words(label, rows=3, **options):
    return forms.CharField(label=label, max_length=LONGEST, widget=forms.Textarea({"rows": rows}), **options)


class ReasonForm(forms.Form):
    reason = _words(_("Reason"))


class DecisionForm(ReasonForm):
    decision = forms.ChoiceField(choices=[("accept", _("Accept")), ("refuse", _("Do not accept"))])


class ProposalForm(forms.Form):
    text = _words(_("How it should read"))
    reason = _words(_("Reason"), rows=2)


class ReleaseForm(forms.Form):
    as_of = forms.DateField(label=_("As at"), widget=forms.DateInput({"type": "date"}, format="%Y-%m-%d"))
    note = _words(_("What is new"))
