"""What can be answered to a question, whoever enters it and wherever it is kept."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from gfmd.core.constraints import check
from gfmd.core.models import Quoted
from gfmd.questionnaires.models.rounds import Question
from gfmd.questionnaires.models.triggers import refuses


class AnswerValue(Quoted):
    """What is answered to a question, in the field of the question's kind. All empty: left blank."""

    yes = models.BooleanField(_("yes"), null=True, blank=True)
    number = models.DecimalField(
        pgettext_lazy("an answer", "number"), max_digits=14, decimal_places=2, null=True, blank=True
    )
    date = models.DateField(_("date"), null=True, blank=True)
    is_unreadable = models.BooleanField(
        _("unreadable"), default=False, help_text=_("Something is written there that cannot be read.")
    )

    FIELD_OF_KIND = {
        Question.Kind.OPEN: "text",
        Question.Kind.YES_NO: "yes",
        Question.Kind.NUMBER: "number",
        Question.Kind.DATE: "date",
    }

    class Meta:
        abstract = True
        constraints = [
            *Quoted.Meta.constraints,
            check(
                "unreadable_has_no_value",
                Q(is_unreadable=False) | Q(yes__isnull=True, number__isnull=True, date__isnull=True, text=""),
                _("What cannot be read has no value."),
            ),
        ]

    def round_asked(self):
        """The id of the round whose questions this may answer; None as long as that is not known."""
        return self.reply.addressee.round_id if self.reply_id else None

    def clean(self):
        """The question is of the round that asks, and the value is of the question's kind."""
        round_asked = self.round_asked()
        if self.question_id is None or round_asked is None:
            return
        if self.question.round_id != round_asked:
            raise ValidationError({"question": _("This question belongs to another round.")})
        for kind, field in self.FIELD_OF_KIND.items():
            if getattr(self, field) not in (None, "") and self.question.kind != kind:
                raise ValidationError({field: _("The question asks for another kind of answer.")})


def value_is_of_its_kind():
    """A trigger: only the column of the question's kind is filled."""
    return refuses(
        "kind",
        "NOT coalesce((SELECT CASE q.kind"
        " WHEN 'open' THEN NEW.yes IS NULL AND NEW.number IS NULL AND NEW.date IS NULL"
        " WHEN 'yes_no' THEN NEW.text = '' AND NEW.number IS NULL AND NEW.date IS NULL"
        " WHEN 'number' THEN NEW.text = '' AND NEW.yes IS NULL AND NEW.date IS NULL"
        " WHEN 'date' THEN NEW.text = '' AND NEW.yes IS NULL AND NEW.number IS NULL"
        " ELSE NEW.text = '' AND NEW.yes IS NULL AND NEW.number IS NULL AND NEW.date IS NULL END"
        " FROM questionnaires_question q WHERE q.id = NEW.question_id), true)",
        "the question asks for another kind of answer",
    )
