"""Forms of the entry screen: one for each question of a reply, labelled in the State's language."""

from django import forms
from django.utils.html import format_html
from django.utils.translation import gettext, override, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from gfmd.core.models import Language
from gfmd.core.text import text_and_language
from gfmd.dashboard.templatetags.record import direction
from gfmd.questionnaires.actions.entries import Given, tidy
from gfmd.questionnaires.models import Addressee, AnswerTranslation, Channel, Dispatch, Question

NO_ANSWER = pgettext_lazy("answer", "left blank")
TRUE, FALSE = "true", "false"


class AnswerForm(forms.Form):
    """The answer to one question. `given()` is what was typed; `take` is the choice between two versions."""

    revision = forms.IntegerField(min_value=0, widget=forms.HiddenInput)
    take = forms.RegexField(r"^(mine|theirs):\d{1,9}$", required=False)
    is_unreadable = forms.BooleanField(label=_("unreadable"), required=False)
    is_confidential = forms.BooleanField(label=_("confidential"), required=False)

    def __init__(self, data=None, *, question, answer=None, language):
        self.question, self.answer = question, answer
        stored = Given.of(answer) if answer else Given()
        self.stored = stored
        with override(language):
            self.label, self.label_language = text_and_language(question, "text")
            self.help, self.help_language = text_and_language(question, "help_text")
        super().__init__(
            data,
            prefix=f"q{question.pk}",
            initial={
                "revision": stored.revision,
                "is_unreadable": stored.is_unreadable,
                "is_confidential": stored.is_confidential,
                "value": _shown(question, stored),
                "language": stored.language or language,
            },
        )
        self.fields["value"] = _value_field(question, language)
        if question.kind == Question.Kind.OPEN:
            self.fields["language"] = forms.ChoiceField(label=_("Language"), choices=Language)

    @property
    def taken(self):
        """("mine" or "theirs", the revision that was shown) after a conflict, else ("", None)."""
        which, _colon, revision = self.cleaned_data.get("take", "").partition(":")
        return (which, int(revision)) if which else ("", None)

    def given(self):
        """What was typed as `Given`."""
        which, shown = self.taken
        cleaned, kind = self.cleaned_data, self.question.kind
        value, fields = cleaned["value"], {}
        if kind == Question.Kind.OPEN:
            fields = {"text": tidy(value), "language": cleaned["language"] if tidy(value) else ""}
        elif kind == Question.Kind.YES_NO:
            fields = {"yes": {TRUE: True, FALSE: False}.get(value)}
        elif kind in (Question.Kind.NUMBER, Question.Kind.DATE):
            fields = {kind: value}
        else:
            fields = {"choices": frozenset(int(pk) for pk in ([value] if isinstance(value, str) else value) if pk)}
        return Given(
            revision=shown if which == "mine" else cleaned["revision"],
            is_unreadable=cleaned["is_unreadable"],
            is_confidential=cleaned["is_confidential"],
            **fields,
        )


class PortalForm(AnswerForm):
    """The answer a State writes itself: what it writes it can read."""

    def __init__(self, data=None, **options):
        super().__init__(data, **options)
        del self.fields["is_unreadable"]
        if self.question.kind == Question.Kind.OPEN:
            self.fields["value"].widget.attrs["lang"] = self.initial["language"]

    def clean(self):
        return super().clean() | {"is_unreadable": False}


class SecondForm(AnswerForm):
    """The second entry of a closed question: the same fields, but for what is no part of a comparison."""

    def __init__(self, data=None, **options):
        super().__init__(data, **options)
        del self.fields["is_confidential"], self.fields["take"]

    def clean(self):
        return super().clean() | {"is_confidential": False}


def _shown(question, given):
    if question.kind == Question.Kind.YES_NO:
        return {True: TRUE, False: FALSE}.get(given.yes, "")
    if question.kind == Question.Kind.MULTIPLE:
        return [str(pk) for pk in given.choices]
    if question.kind == Question.Kind.SINGLE:
        return str(next(iter(given.choices), ""))
    if question.kind == Question.Kind.NUMBER and given.number is not None:
        return f"{given.number.normalize():f}"
    return getattr(given, {Question.Kind.OPEN: "text"}.get(question.kind, question.kind))


def _value_field(question, language):
    kind, label = question.kind, _("Answer")
    if kind == Question.Kind.OPEN:
        area = forms.Textarea(attrs={"rows": 5, "dir": "auto"})
        return forms.CharField(label=label, required=False, strip=False, widget=area)
    if kind == Question.Kind.NUMBER:
        box = forms.TextInput(attrs={"inputmode": "decimal", "autocomplete": "off", "dir": "ltr"})
        return forms.DecimalField(label=label, required=False, max_digits=14, decimal_places=2, widget=box)
    if kind == Question.Kind.DATE:
        # Not the browser's own date field: its order of day and month is that of the browser, not of the scan.
        box = forms.DateInput(
            format="%Y-%m-%d",
            attrs={"placeholder": "YYYY-MM-DD", "inputmode": "numeric", "autocomplete": "off", "dir": "ltr"},
        )
        return forms.DateField(label=label, required=False, input_formats=["%Y-%m-%d", "%Y%m%d"], widget=box)
    labels = _choices(question, language)
    if kind == Question.Kind.MULTIPLE:
        return forms.MultipleChoiceField(
            label=label, required=False, choices=labels, widget=forms.CheckboxSelectMultiple
        )
    choices = [("", _numbered(0, NO_ANSWER)), *labels]
    return forms.ChoiceField(label=label, required=False, choices=choices, widget=forms.RadioSelect)


def _choices(question, language):
    """[(value, label with the digit that picks it)] in the State's language."""
    with override(language):
        if question.kind == Question.Kind.YES_NO:
            found = [(TRUE, gettext("Yes"), language), (FALSE, gettext("No"), language)]
        else:
            found = [(str(choice.pk), *text_and_language(choice, "label")) for choice in question.choices.all()]
    return [
        (value, _numbered(place, in_own_language(text, code))) for place, (value, text, code) in enumerate(found, 1)
    ]


def in_own_language(text, language):
    """Text that always says its language: the page's may change around it."""
    return format_html('<span lang="{}" dir="{}">{}</span>', language, direction(language), text)


def _numbered(place, label):
    return format_html("<kbd>{}</kbd> {}", place, label) if place < 10 else label


class ArrivalForm(forms.Form):
    """A reply has come."""

    received_on = forms.DateField(
        label=_("Received on"), widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})
    )
    channel = forms.ChoiceField(label=_("Channel"), choices=[("", "—"), *Channel.brought()])
    language = forms.ChoiceField(label=_("Language"), choices=[("", "—"), *Language.choices])
    version = forms.IntegerField(label=_("Version answered"), min_value=1, max_value=32_767)


class ReasonForm(forms.Form):
    reason = forms.CharField(label=_("Reason"), max_length=300)


class MoveForm(forms.Form):
    """To which State a reply goes: the addressees of the round that have none."""

    addressee = forms.ModelChoiceField(Addressee.objects.none(), label=_("State"))

    def __init__(self, data=None, *, round_):
        super().__init__(data)
        self.fields["addressee"].queryset = without_reply(round_)
        self.fields["addressee"].label_from_instance = lambda addressee: str(addressee.state)


def without_reply(round_):
    """Addressees of a round that have no reply standing, by name."""
    taken = Addressee.objects.filter(replies__isnull=False, replies__withdrawn_on=None)
    return round_.addressees.exclude(pk__in=taken.values("pk")).select_related("state").order_by("state__name")


class TranslationForm(forms.Form):
    language = forms.ChoiceField(label=_("Language of the translation"), choices=Language)
    status = forms.ChoiceField(
        label=_("Made as"),
        choices=[(kind, kind.label) for kind in (AnswerTranslation.Status.DRAFT, AnswerTranslation.Status.MACHINE)],
    )
    text = forms.CharField(label=_("Translation"), strip=False, widget=forms.Textarea(attrs={"rows": 4, "dir": "auto"}))


class SendForm(forms.Form):
    """A State sends its draft. `version`: the questionnaire that was on the screen."""

    version = forms.IntegerField(min_value=1, max_value=32_767, widget=forms.HiddenInput)
    language = forms.ChoiceField(label=_("Language of the reply"), choices=Language)


class NoticeForm(forms.Form):
    """What a State tells the secretariat beside its answers."""

    kind = forms.ChoiceField(
        label=_("What to tell"),
        choices=[
            (Dispatch.Kind.ACKNOWLEDGEMENT, pgettext_lazy("told by a State", "We have the questionnaire")),
            (Dispatch.Kind.EXTENSION, pgettext_lazy("told by a State", "We need more time")),
            (Dispatch.Kind.NO_REMINDERS, pgettext_lazy("told by a State", "Please send no more reminders")),
            (Dispatch.Kind.DECLINE, pgettext_lazy("told by a State", "We will not answer")),
        ],
    )
    words = forms.CharField(
        label=_("In your words"), required=False, max_length=200, help_text=_("For more time: until when.")
    )


class OriginalForm(forms.Form):
    file = forms.FileField(label=_("File"), allow_empty_file=True, max_length=None)
