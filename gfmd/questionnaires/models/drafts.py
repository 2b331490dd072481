"""What a State writes in the portal before it sends it: nobody's but its own."""

import pgtrigger
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils.translation import gettext_lazy as _

from gfmd.core.constraints import unique
from gfmd.questionnaires.models.answer_values import AnswerValue, value_is_of_its_kind
from gfmd.questionnaires.models.circulation import Addressee, FocalPointAccount
from gfmd.questionnaires.models.fields import by_person
from gfmd.questionnaires.models.rounds import Choice, Question
from gfmd.questionnaires.models.triggers import same_round


class DraftAnswerQuerySet(models.QuerySet):
    def visible_to(self, user, on):
        """Drafts of the States `user` stands for on the day. The secretariat sees them once they are sent."""
        states = FocalPointAccount.objects.as_of(on).filter(user=user).order_by().values("state")
        return self.filter(addressee__state__in=states) if user.is_active else self.none()

    def written(self):
        """Drafts that say something: one that was emptied again stays as an empty row."""
        chosen = DraftAnswer.choices.through.objects.filter(draftanswer=OuterRef("pk"))
        return self.filter(
            Q(yes__isnull=False) | Q(number__isnull=False) | Q(date__isnull=False) | ~Q(text="") | Exists(chosen)
        )


class DraftAnswer(AnswerValue):
    """An answer that is being written in the portal. It counts nowhere; sending makes it an answer of a reply."""

    addressee = models.ForeignKey(Addressee, models.CASCADE, related_name="drafts", verbose_name=_("addressee"))
    question = models.ForeignKey(Question, models.CASCADE, related_name="drafts", verbose_name=_("question"))
    choices = models.ManyToManyField(Choice, blank=True, related_name="+", verbose_name=_("choices"))
    is_confidential = models.BooleanField(
        _("confidential"), default=False, help_text=_("The State asked not to make this answer public.")
    )
    entered_by = by_person(_("entered by"))
    entered_on = models.DateField(_("entered on"))
    revision = models.PositiveIntegerField(_("revision"), default=1, editable=False)

    objects = DraftAnswerQuerySet.as_manager()

    KEY = ("addressee", "question")

    class Meta:
        verbose_name = _("draft of an answer")
        verbose_name_plural = _("drafts of answers")
        ordering = ["addressee", "question"]
        constraints = [
            *AnswerValue.Meta.constraints,
            unique("question", "addressee", "question", message=_("This question is already answered in the draft.")),
        ]
        triggers = [
            same_round(
                "same_round",
                "SELECT round_id FROM questionnaires_question WHERE id = NEW.question_id",
                "SELECT round_id FROM questionnaires_addressee WHERE id = NEW.addressee_id",
                "the question belongs to another round",
            ),
            value_is_of_its_kind(),
            pgtrigger.Trigger(
                name="count_revisions",
                when=pgtrigger.Before,
                operation=pgtrigger.Update,
                func="NEW.revision = OLD.revision + 1; RETURN NEW;",
            ),
        ]

    def __str__(self):
        # Never a word of it: lists of "what hangs on this row" print names without asking who may see them.
        return f"{self._meta.verbose_name} {self.pk}"

    def round_asked(self):
        return self.addressee.round_id if self.addressee_id else None
