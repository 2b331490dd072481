"""What comes back: replies, their answers, entered once or twice, and proposals of correction."""

import pgtrigger
from django.db import models
from django.db.models import Exists, F, OuterRef, Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from gfmd.core.constraints import both_or_neither, check, unique
from gfmd.core.models import Language
from gfmd.questionnaires.models.answer_values import AnswerValue, value_is_of_its_kind
from gfmd.questionnaires.models.circulation import Addressee
from gfmd.questionnaires.models.fields import by_person
from gfmd.questionnaires.models.rounds import Channel, Choice, Question, standing
from gfmd.questionnaires.models.triggers import closed, refuses, round_of_reply, same_round

# From "coded" on somebody has built on the answers as they are: a correction reopens the reply first.
_DONE = "r.status IN ('coded', 'checked', 'published')"
_DONE_REPLY = f"EXISTS (SELECT 1 FROM questionnaires_reply r WHERE r.id = {{row}}.reply_id AND {_DONE})"
_DONE_ANSWER = (
    "EXISTS (SELECT 1 FROM questionnaires_answer a JOIN questionnaires_reply r ON r.id = a.reply_id "
    f"WHERE a.id = {{row}}.answer_id AND {_DONE})"
)
_IS_DONE = "the reply is coded or checked; reopen it to change its answers"


# A number below 100 that the addressee and the number of a reply come to. A share of the replies is those below it.
_LOT = """(
    SELECT (('x' || left(h.hex, 8))::bit(32)::bigint % 100 * 96 + ('x' || substr(h.hex, 9, 8))::bit(32)::bigint) % 100
    FROM (SELECT encode(sha256(convert_to(r.slug || '#' || s.iso3 || '#' || NEW.number, 'UTF8')), 'hex') AS hex) h
)"""


class ReplyQuerySet(models.QuerySet):
    def standing(self, day=None):
        """Replies received and not withdrawn by `day`; without a day, as things stand."""
        return self.filter(standing(day))

    def blind_to(self, user):
        """Replies of which `user` may still make the second entry, and so must not see the first nor what tells of it.

        The one rule behind every page, file, list, count and search with the answers to closed questions. The second
        entry is still to come, and a first is there that `user` had no hand in. A withdrawn reply may be restored.
        """
        if not user.has_perm("questionnaires.enter_reply"):
            return self.none()
        entered = SecondEntry.objects.filter(reply=OuterRef(OuterRef("pk")), question=OuterRef("pk"))
        closed = Question.objects.exclude(kind=Question.Kind.OPEN).asked_in(OuterRef("version"))
        first = Answer.objects.filter(reply=OuterRef("pk"), entered_by__isnull=False)
        first = first.exclude(question__kind=Question.Kind.OPEN)
        return self.filter(
            Exists(closed.filter(~Exists(entered), round=OuterRef("addressee__round"))),
            Exists(first),
            ~Exists(first.filter(entered_by=user)),
            is_entered_twice=True,
            status__in=[Reply.Status.RECEIVED, Reply.Status.ENTERED],
        )

    def publishable(self, on, as_of):
        """Checked replies received by `as_of` that a release made on the day `on` takes in.

        Confirmed, or the last day to confirm has passed; a correction the State proposes is decided first.
        """
        is_settled = Q(confirmed_on__isnull=False) | Q(confirmation_due_on__lt=on)
        proposed = CorrectionProposal.objects.filter(status=CorrectionProposal.Status.OPEN, reply=OuterRef("pk"))
        return self.standing().filter(
            is_settled, ~Exists(proposed), status=Reply.Status.CHECKED, received_on__lte=as_of
        )


class Reply(models.Model):
    """A State's reply to a round. A withdrawn one stays, and another may follow it."""

    class Status(models.TextChoices):
        # In the order a reply passes through them.
        RECEIVED = "received", _("received")
        ENTERED = "entered", _("entered")
        CODED = "coded", _("coded")
        CHECKED = "checked", _("checked")
        PUBLISHED = "published", _("published")

    addressee = models.ForeignKey(Addressee, models.CASCADE, related_name="replies", verbose_name=_("addressee"))
    number = models.PositiveSmallIntegerField(
        _("number"), default=1, help_text=_("2 and more: after a reply that was withdrawn.")
    )
    version = models.PositiveSmallIntegerField(
        _("version answered"), default=1, help_text=_("Which version of the questionnaire the State answered.")
    )
    received_on = models.DateField(_("received on"))
    channel = models.CharField(_("channel"), max_length=16, choices=Channel)
    language = models.CharField(_("language"), max_length=7, choices=Language)
    status = models.CharField(_("status"), max_length=10, choices=Status, default=Status.RECEIVED)
    is_entered_twice = models.BooleanField(
        _("entered twice"),
        default=False,
        editable=False,
        help_text=_("Drawn by lot when the reply is registered, and so for good."),
    )
    entered_by = by_person(_("entered by"), null=True, blank=True)
    entered_on = models.DateField(_("entered on"), null=True, blank=True)
    checked_by = by_person(_("checked by"), null=True, blank=True)
    checked_on = models.DateField(_("checked on"), null=True, blank=True)
    confirmation_due_on = models.DateField(
        _("to be confirmed by"), null=True, blank=True, help_text=_("After this day it may be published unconfirmed.")
    )
    confirmed_by = by_person(_("confirmed by"), null=True, blank=True)
    confirmed_on = models.DateField(_("confirmed on"), null=True, blank=True)
    withdrawn_by = by_person(_("withdrawn by"), null=True, blank=True)
    withdrawn_on = models.DateField(_("withdrawn on"), null=True, blank=True)
    withdrawal_reason = models.CharField(_("why it was withdrawn"), max_length=300, blank=True)

    objects = ReplyQuerySet.as_manager()

    KEY = ("addressee", "number")

    class Meta:
        verbose_name = _("reply")
        verbose_name_plural = _("replies")
        ordering = ["received_on", "addressee", "number"]
        permissions = [
            ("enter_reply", "Can enter replies"),
            ("code_reply", "Can code open answers"),
            ("adjudicate_reply", "Can decide between codings"),
            ("check_reply", "Can check replies"),
        ]
        constraints = [
            unique("number", "addressee", "number", message=_("This addressee has a reply with this number.")),
            unique(
                "one_standing",
                "addressee",
                condition=Q(withdrawn_on__isnull=True),
                message=_("This addressee has a reply; withdraw it first."),
            ),
            both_or_neither("entered_pair", "entered_by", "entered_on", _("Say both who entered it and when.")),
            both_or_neither("checked_pair", "checked_by", "checked_on", _("Say both who checked it and when.")),
            both_or_neither("confirmed_pair", "confirmed_by", "confirmed_on", _("Say both who confirmed and when.")),
            both_or_neither("withdrawn_pair", "withdrawn_by", "withdrawn_on", _("Say both who withdrew and when.")),
            check(
                "withdrawn_has_reason",
                Q(withdrawn_on__isnull=True) | ~Q(withdrawal_reason=""),
                _("Say why the reply was withdrawn."),
            ),
            check(
                "not_checked_by_who_entered",
                Q(checked_by__isnull=True) | Q(entered_by__isnull=True) | ~Q(checked_by=F("entered_by")),
                _("Nobody checks what they entered."),
            ),
            check(
                "published_was_open_to_confirmation",
                ~Q(status="published") | Q(confirmed_on__isnull=False) | Q(confirmation_due_on__isnull=False),
                _("A reply is published once it is confirmed, or a day to confirm it by has passed."),
            ),
            check("version_from_one", Q(version__gte=1), _("Versions count from 1.")),
        ]
        triggers = [
            refuses(
                "stays_in_round",
                "OLD.addressee_id <> NEW.addressee_id AND "
                "(SELECT round_id FROM questionnaires_addressee WHERE id = OLD.addressee_id) <> "
                "(SELECT round_id FROM questionnaires_addressee WHERE id = NEW.addressee_id) AND "
                "EXISTS (SELECT 1 FROM questionnaires_answer WHERE reply_id = NEW.id)",
                "the answers of this reply belong to another round",
                on=pgtrigger.Update,
            ),
            pgtrigger.Trigger(
                name="draw_lot",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert | pgtrigger.Update,
                # What a State typed into the portal itself was not copied by anyone.
                func=f"""
                    IF TG_OP = 'UPDATE' THEN
                        NEW.is_entered_twice = OLD.is_entered_twice;
                    ELSE
                        NEW.is_entered_twice = coalesce((
                            SELECT NEW.channel <> 'portal' AND {_LOT} < r.double_entry_percent
                            FROM questionnaires_addressee a
                            JOIN questionnaires_round r ON r.id = a.round_id
                            JOIN places_state s ON s.id = a.state_id
                            WHERE a.id = NEW.addressee_id), false);
                    END IF;
                    RETURN NEW;
                """,
            ),
        ]

    def __str__(self):
        return str(self.addressee)


def _value_triggers():
    return [
        same_round(
            "same_round",
            "SELECT round_id FROM questionnaires_question WHERE id = NEW.question_id",
            round_of_reply("NEW.reply_id"),
            "the question belongs to another round",
        ),
        value_is_of_its_kind(),
        closed(
            while_new=_DONE_REPLY.format(row="NEW"),
            while_old=_DONE_REPLY.format(row="OLD"),
            message=_IS_DONE,
            # A State may ask at any time to keep an answer out of the public; the revision counts changes.
            may_change=["is_confidential", "revision"],
        ),
    ]


class SecondEntryQuerySet(models.QuerySet):
    def visible_to(self, user):
        """Second entries of replies `user` is not blind to."""
        return self.exclude(reply__in=Reply.objects.blind_to(user).order_by().values("pk"))


class AnswerQuerySet(models.QuerySet):
    def visible_to(self, user):
        """Answers `user` may see: all but those to closed questions of replies they may still enter a second time."""
        blind = Reply.objects.blind_to(user).order_by().values("pk")
        return self.filter(Q(question__kind=Question.Kind.OPEN) | ~Q(reply__in=blind))

    def public(self):
        """Answers anybody may see: of published replies that stand, confidential neither by State nor by question."""
        return self.filter(
            is_confidential=False,
            question__is_confidential=False,
            reply__status=Reply.Status.PUBLISHED,
            reply__withdrawn_on__isnull=True,
        )


class Answer(AnswerValue):
    """One State's answer to one question. `revision` counts its changes, by whatever way they come.

    `wording` counts those of its words alone (text or language): readings and decisions name the one they are of.
    """

    reply = models.ForeignKey(Reply, models.CASCADE, related_name="answers", verbose_name=_("reply"))
    question = models.ForeignKey(Question, models.PROTECT, related_name="answers", verbose_name=_("question"))
    choices = models.ManyToManyField(Choice, blank=True, related_name="answers", verbose_name=_("choices"))
    is_confidential = models.BooleanField(
        _("confidential"), default=False, help_text=_("The State asked not to make this answer public.")
    )
    entered_by = by_person(_("entered by"), null=True, blank=True)
    entered_on = models.DateField(_("entered on"), null=True, blank=True)
    revision = models.PositiveIntegerField(_("revision"), default=1, editable=False)
    wording = models.PositiveIntegerField(_("wording"), default=1, editable=False)

    objects = AnswerQuerySet.as_manager()

    KEY = ("reply", "question")

    class Meta:
        verbose_name = _("answer")
        verbose_name_plural = _("answers")
        ordering = ["reply", "question"]
        constraints = [
            *AnswerValue.Meta.constraints,
            unique("question", "reply", "question", message=_("This question is already answered in the reply.")),
            both_or_neither("entered_pair", "entered_by", "entered_on", _("Say both who entered it and when.")),
        ]
        triggers = [
            *_value_triggers(),
            pgtrigger.Trigger(
                name="count_revisions",
                when=pgtrigger.Before,
                operation=pgtrigger.Update,
                func="NEW.revision = OLD.revision + 1; NEW.wording = OLD.wording + "
                "((NEW.text, NEW.language) IS DISTINCT FROM (OLD.text, OLD.language))::int; RETURN NEW;",
            ),
            pgtrigger.Trigger(
                name="open_readings_follow",
                when=pgtrigger.After,
                operation=pgtrigger.Update,
                condition=pgtrigger.Condition("OLD.wording <> NEW.wording"),
                # Whoever still reads the answer reads the new words; what is finished stays with the old ones.
                func="UPDATE questionnaires_reading SET wording = NEW.wording "
                "WHERE answer_id = NEW.id AND finished_on IS NULL; RETURN NULL;",
            ),
            pgtrigger.Trigger(
                name="translations_are_read_again",
                when=pgtrigger.After,
                operation=pgtrigger.Update,
                condition=pgtrigger.Condition("OLD.wording <> NEW.wording"),
                # They were checked beside other words.
                func="UPDATE questionnaires_answertranslation "
                "SET status = 'draft', checked_by_id = NULL, checked_on = NULL "
                "WHERE answer_id = NEW.id AND status = 'checked'; RETURN NULL;",
            ),
        ]

    def __str__(self):
        return f"{self.reply} · {self.question_id}"


class AnswerChoice(Answer.choices.through):
    """The link of an answer to a choice, for its rules."""

    class Meta:
        proxy = True
        triggers = [
            refuses(
                "same_question",
                "(SELECT question_id FROM questionnaires_answer WHERE id = NEW.answer_id) <> "
                "(SELECT question_id FROM questionnaires_choice WHERE id = NEW.choice_id)",
                "the choice belongs to another question",
            ),
            pgtrigger.Trigger(
                name="count_revisions",
                when=pgtrigger.After,
                operation=pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete,
                # Through the answer, whose triggers count the change and refuse it once the reply is checked.
                func="UPDATE questionnaires_answer SET entered_on = entered_on "
                "WHERE id = CASE TG_OP WHEN 'DELETE' THEN OLD.answer_id ELSE NEW.answer_id END; RETURN NULL;",
            ),
            closed(
                while_new=_DONE_ANSWER.format(row="NEW"),
                while_old=_DONE_ANSWER.format(row="OLD"),
                message=_IS_DONE,
            ),
        ]


class SecondEntry(AnswerValue):
    """The same answer entered by a second person who does not see the first entry; compared, then merged."""

    reply = models.ForeignKey(Reply, models.CASCADE, related_name="second_entries", verbose_name=_("reply"))
    question = models.ForeignKey(Question, models.PROTECT, related_name="second_entries", verbose_name=_("question"))
    choices = models.ManyToManyField(Choice, blank=True, related_name="+", verbose_name=_("choices"))
    entered_by = by_person(_("entered by"))
    entered_on = models.DateField(_("entered on"))

    objects = SecondEntryQuerySet.as_manager()

    KEY = ("reply", "question")

    class Meta:
        verbose_name = _("second entry")
        verbose_name_plural = _("second entries")
        ordering = ["reply", "question"]
        constraints = [
            *AnswerValue.Meta.constraints,
            unique("question", "reply", "question", message=_("This question was entered twice already.")),
        ]
        triggers = _value_triggers()

    def __str__(self):
        return f"{self.reply} · {self.question_id}"


class CorrectionProposal(models.Model):
    """What a focal point would change in an entered answer, and what became of it."""

    class Status(models.TextChoices):
        OPEN = "open", pgettext_lazy("a proposal", "open")
        ACCEPTED = "accepted", _("accepted")
        REFUSED = "refused", _("not accepted")

    reply = models.ForeignKey(Reply, models.CASCADE, related_name="proposals", verbose_name=_("reply"))
    question = models.ForeignKey(Question, models.PROTECT, related_name="proposals", verbose_name=_("question"))
    text = models.TextField(_("how it should read"))
    reason = models.TextField(_("reason"))
    proposed_by = by_person(_("proposed by"))
    proposed_on = models.DateField(_("proposed on"))
    status = models.CharField(_("status"), max_length=8, choices=Status, default=Status.OPEN)
    decided_by = by_person(_("decided by"), null=True, blank=True)
    decided_on = models.DateField(_("decided on"), null=True, blank=True)
    decision = models.TextField(_("answer to the proposal"), blank=True)

    KEY = ("reply", "question", "proposed_on", "proposed_by")

    class Meta:
        verbose_name = _("proposed correction")
        verbose_name_plural = _("proposed corrections")
        ordering = ["reply", "question", "pk"]
        constraints = [
            unique(
                "one_open",
                "reply",
                "question",
                condition=Q(status="open"),
                message=_("A proposal for this question is open."),
            ),
            both_or_neither("decided_pair", "decided_by", "decided_on", _("Say both who decided and when.")),
            check(
                "decided_unless_open",
                Q(status="open", decided_by__isnull=True) | ~Q(status="open") & Q(decided_by__isnull=False),
                _("A proposal is open until somebody decides."),
            ),
            check(
                "refusal_has_reason",
                ~Q(status="refused") | ~Q(decision=""),
                _("Say why the proposal is not accepted."),
            ),
        ]
        triggers = [
            same_round(
                "same_round",
                "SELECT round_id FROM questionnaires_question WHERE id = NEW.question_id",
                round_of_reply("NEW.reply_id"),
                "the question belongs to another round",
            )
        ]

    def __str__(self):
        return f"{self.reply} · {self.question_id}"

    @property
    def was_taken_back(self):
        """Closed by who made it: nobody else decided, and nobody decides on their own proposal otherwise."""
        return self.status == self.Status.REFUSED and self.decided_by_id == self.proposed_by_id
