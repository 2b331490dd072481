"""How open answers are read: codebooks in versions, independent readings, and decisions where they differ."""

import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import Exists, F, OuterRef, Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from gfmd.core.constraints import check, unique
from gfmd.questionnaires.models.fields import by_person
from gfmd.questionnaires.models.replies import Answer, Reply
from gfmd.questionnaires.models.rounds import Question, standing
from gfmd.questionnaires.models.triggers import closed, refuses

_READ = "EXISTS (SELECT 1 FROM questionnaires_reading WHERE codebook_id = {row}.codebook_id)"
# The answer is held until the row is written: its words cannot change in between.
_OF_PRESENT_WORDING = "SELECT wording INTO NEW.wording FROM questionnaires_answer WHERE id = NEW.answer_id FOR SHARE;"
_FINISHED = "EXISTS (SELECT 1 FROM questionnaires_reading WHERE id = {row}.reading_id AND finished_on IS NOT NULL)"


class CodebookQuerySet(models.QuerySet):
    def current(self):
        """The codebook answers are read by now: of each question the latest version with codes that is no draft."""
        usable = self.model.objects.filter(Exists(Code.objects.filter(codebook=OuterRef("pk"))), is_draft=False)
        later = usable.filter(question=OuterRef("question"), version__gt=OuterRef("version"))
        return self.filter(~Exists(later), pk__in=usable.order_by().values("pk"))


class Codebook(models.Model):
    """A version of the categories for one open question. Once read by, it stays as it is."""

    question = models.ForeignKey(Question, models.CASCADE, related_name="codebooks", verbose_name=_("question"))
    version = models.PositiveSmallIntegerField(_("version"), default=1)
    is_draft = models.BooleanField(
        _("being prepared"), default=False, help_text=_("Nobody reads by it yet; the version before stays in use.")
    )

    objects = CodebookQuerySet.as_manager()

    KEY = ("question", "version")

    class Meta:
        verbose_name = _("codebook")
        verbose_name_plural = _("codebooks")
        ordering = ["question", "version"]
        constraints = [unique("version", "question", "version", message=_("This version already exists."))]

    def __str__(self):
        return f"{self.question} · {self.version}"


class Code(models.Model):
    codebook = models.ForeignKey(Codebook, models.CASCADE, related_name="codes", verbose_name=_("codebook"))
    slug = models.SlugField(_("code"), max_length=40)
    label = models.CharField(pgettext_lazy("words of a choice", "label"), max_length=200)
    inclusion_rule = models.TextField(_("when to use it"), blank=True)
    example = models.TextField(_("example"), blank=True)
    position = models.PositiveSmallIntegerField(_("position"), default=0)

    KEY = ("codebook", "slug")

    class Meta:
        verbose_name = _("code")
        verbose_name_plural = _("codes")
        ordering = ["codebook", "position"]
        constraints = [unique("slug", "codebook", "slug", message=_("This codebook already has such a code."))]
        triggers = [
            closed(
                while_new=_READ.format(row="NEW"),
                while_old=_READ.format(row="OLD"),
                message="answers were read by this codebook; make a new version",
                may_fill=True,
            )
        ]

    def __str__(self):
        return self.label


class ReadingQuerySet(models.QuerySet):
    """A pair below is an answer as it is worded now and a codebook: the readings of one pair are compared with each
    other. A reading of earlier words is in no pair; only its coder finds it again."""

    def of_present_words(self):
        """Readings of answers whose words have not changed since."""
        return self.filter(wording=F("answer__wording"))

    def complete(self):
        """Readings of pairs that are finished as often as the round wants, and that nobody is reading."""
        pair = self.model.objects.filter(
            answer=OuterRef("answer"), codebook=OuterRef("codebook"), wording=OuterRef("wording")
        )
        another = pair.filter(finished_on__isnull=False).exclude(pass_number=OuterRef("pass_number"))
        once = Q(codebook__question__round__double_coding=False)
        finished = self.of_present_words().filter(finished_on__isnull=False)
        return finished.filter(once | Q(Exists(another)), ~Exists(pair.filter(finished_on=None)))

    def settled(self):
        """Complete readings of pairs whose readings agree, or of which every difference is decided."""
        undecided = Coding.objects.undecided().filter(
            reading__answer=OuterRef("answer"), reading__codebook=OuterRef("codebook")
        )
        return self.complete().filter(~Exists(undecided))

    def visible_to(self, user):
        """What `user` may see: the one rule behind every page, list, count and search that tells of readings.

        - One's own reading, always.
        - Who decides or looks on, and codes nothing: all readings of complete pairs.
        - Who codes: the readings of others only once the reply is coded and the answer settled by the current codebook,
          so that nothing of them can enter a reading that is still to come, by this codebook or the next, and nobody
          learns from what is hidden whether two readings agree. Who also decides sees a complete pair before that if
          they have not read the answer themselves: nobody takes another pass of it.
        """
        if not user.is_active:
            return self.none()
        looks = user.has_perm("questionnaires.adjudicate_reply") or user.has_perm("questionnaires.view_reading")
        visible = Q(coder=user)
        if not user.has_perm("questionnaires.code_reply"):
            return self.filter(visible | self._among("complete")) if looks else self.filter(visible)
        now = Codebook.objects.current().order_by().values("pk")
        of_answer = self.model.objects.filter(answer=OuterRef("answer"))
        past = [Reply.Status.CODED, Reply.Status.CHECKED, Reply.Status.PUBLISHED]
        settled = Exists(of_answer.settled().filter(codebook__in=now))
        visible |= self._among("complete") & Q(settled, answer__reply__status__in=past)
        if looks:
            shut = Exists(of_answer.complete().filter(codebook__in=now))
            visible |= self._among("complete") & Q(shut) & ~Q(Exists(of_answer.filter(coder=user)))
        return self.filter(visible)

    def _among(self, rule):
        return Q(pk__in=getattr(self.model.objects, rule)().order_by().values("pk"))


class Reading(models.Model):
    """One coder's reading of one answer by one codebook. Two with pass 1 and 2 are made blind to each other.

    `wording` says which words of the answer: an open reading is of those that stand now, a finished one of those that
    stood when it was finished. The database sees to it, whatever is written there.
    """

    answer = models.ForeignKey(Answer, models.CASCADE, related_name="readings", verbose_name=_("answer"))
    codebook = models.ForeignKey(Codebook, models.PROTECT, related_name="readings", verbose_name=_("codebook"))
    pass_number = models.PositiveSmallIntegerField(_("pass"), default=1)
    coder = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="readings", verbose_name=_("coder")
    )
    finished_on = models.DateField(_("finished on"), null=True, blank=True)
    wording = models.PositiveIntegerField(_("wording"), default=1, editable=False)

    objects = ReadingQuerySet.as_manager()

    KEY = ("answer", "codebook", "wording", "pass_number")

    class Meta:
        verbose_name = _("reading")
        verbose_name_plural = _("readings")
        ordering = ["answer", "codebook", "pass_number"]
        constraints = [
            unique(
                "pass",
                "answer",
                "codebook",
                "wording",
                "pass_number",
                message=_("This pass over the answer is already taken."),
            ),
            unique("coder", "answer", "codebook", "wording", "coder", message=_("This coder has read this answer.")),
            check("pass_one_or_two", Q(pass_number__in=[1, 2]), _("An answer is read once or twice.")),
        ]
        triggers = [
            refuses(
                "same_question",
                "(SELECT question_id FROM questionnaires_answer WHERE id = NEW.answer_id) <> "
                "(SELECT question_id FROM questionnaires_codebook WHERE id = NEW.codebook_id)",
                "the codebook is of another question",
            ),
            refuses(
                "no_draft",
                "(SELECT is_draft FROM questionnaires_codebook WHERE id = NEW.codebook_id)",
                "this codebook is being prepared",
                on=pgtrigger.Insert,
            ),
            pgtrigger.Trigger(
                name="names_wording",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert | pgtrigger.Update,
                func=f"""
                    IF TG_OP = 'INSERT' OR OLD.finished_on IS NULL THEN
                        {_OF_PRESENT_WORDING}
                        RETURN NEW;
                    END IF;
                    NEW.wording = OLD.wording;
                    IF NEW.finished_on IS NULL
                        AND NEW.wording <> (SELECT wording FROM questionnaires_answer WHERE id = NEW.answer_id)
                    THEN
                        RAISE check_violation USING MESSAGE = 'the answer was changed after this reading was finished';
                    END IF;
                    RETURN NEW;
                """,
            ),
        ]

    def __str__(self):
        return f"{self.answer} · {self.pass_number}"


class CodingQuerySet(models.QuerySet):
    def disputed(self):
        """Codes given in one complete reading and not in the other of the same pair, decided or not."""
        without = Reading.objects.filter(
            ~Exists(self.model.objects.filter(reading=OuterRef("pk"), code=OuterRef(OuterRef("code")))),
            answer=OuterRef("reading__answer"),
            codebook=OuterRef("reading__codebook"),
            wording=OuterRef("reading__wording"),
        )
        complete = Reading.objects.complete().order_by().values("pk")
        return self.filter(Exists(without), reading__in=complete)

    def undecided(self):
        """Disputed codes nobody has decided on."""
        decided = Adjudication.objects.filter(
            answer=OuterRef("reading__answer"), code=OuterRef("code"), wording=OuterRef("reading__wording")
        )
        return self.disputed().filter(~Exists(decided))

    def visible_to(self, user):
        return self.filter(reading__in=Reading.objects.visible_to(user).order_by().values("pk"))


class Coding(models.Model):
    """A code given in a reading."""

    reading = models.ForeignKey(Reading, models.CASCADE, related_name="codings", verbose_name=_("reading"))
    code = models.ForeignKey(Code, models.PROTECT, related_name="codings", verbose_name=_("code"))

    objects = CodingQuerySet.as_manager()

    KEY = ("reading", "code")

    class Meta:
        verbose_name = _("coding")
        verbose_name_plural = _("codings")
        ordering = ["reading_id", "code_id"]
        constraints = [unique("once", "reading", "code", message=_("This code is already given."))]
        triggers = [
            refuses(
                "same_codebook",
                "(SELECT codebook_id FROM questionnaires_reading WHERE id = NEW.reading_id) <> "
                "(SELECT codebook_id FROM questionnaires_code WHERE id = NEW.code_id)",
                "the code is of another codebook",
            ),
            closed(
                while_new=_FINISHED.format(row="NEW"),
                while_old=_FINISHED.format(row="OLD"),
                message="this reading is finished",
            ),
        ]

    def __str__(self):
        # Never the code: lists of "what hangs on this row" print names without asking who may see them.
        return f"{self._meta.verbose_name} {self.pk}"


class AdjudicationQuerySet(models.QuerySet):
    def of_present_words(self):
        """Decisions on readings of answers whose words have not changed since."""
        return self.filter(wording=F("answer__wording"))

    def visible_to(self, user):
        """Decisions on readings the user may see: a decision tells what they were."""
        seen = Reading.objects.visible_to(user).filter(answer=OuterRef("answer"), codebook=OuterRef("code__codebook"))
        return self.of_present_words().filter(Exists(seen.complete()))


class Adjudication(models.Model):
    """The decision on one code where two readings differ, of the same `wording` as they."""

    answer = models.ForeignKey(Answer, models.CASCADE, related_name="adjudications", verbose_name=_("answer"))
    code = models.ForeignKey(Code, models.PROTECT, related_name="adjudications", verbose_name=_("code"))
    is_given = models.BooleanField(_("the code is given"))
    reason = models.TextField(_("reason"))
    decided_by = by_person(pgettext_lazy("a decision", "by"))
    decided_on = models.DateField(pgettext_lazy("a decision", "on"))
    wording = models.PositiveIntegerField(_("wording"), default=1, editable=False)

    objects = AdjudicationQuerySet.as_manager()

    KEY = ("answer", "code", "wording")

    class Meta:
        verbose_name = _("adjudication")
        verbose_name_plural = _("adjudications")
        ordering = ["answer", "code"]
        constraints = [
            unique("code", "answer", "code", "wording", message=_("This code is already adjudicated.")),
            check("has_reason", ~Q(reason=""), _("Give the reason of the decision.")),
        ]
        triggers = [
            refuses(
                "same_question",
                "(SELECT question_id FROM questionnaires_answer WHERE id = NEW.answer_id) <> "
                "(SELECT b.question_id FROM questionnaires_code c JOIN questionnaires_codebook b "
                "ON b.id = c.codebook_id WHERE c.id = NEW.code_id)",
                "the code is of another question",
                on=pgtrigger.Insert | pgtrigger.Update,
            ),
            pgtrigger.Trigger(
                name="names_wording",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert | pgtrigger.Update,
                func=f"""
                    IF TG_OP = 'INSERT' THEN {_OF_PRESENT_WORDING} ELSE NEW.wording = OLD.wording; END IF;
                    RETURN NEW;
                """,
            ),
        ]

    def __str__(self):
        return f"{self._meta.verbose_name} {self.pk}"


def answers_to_read(round_):
    """Open answers with a text, in standing replies that are entered or coded, to questions with a codebook in use."""
    now = Codebook.objects.current().filter(question__round=round_)
    return Answer.objects.filter(
        standing(prefix="reply__"),
        question__in=now.order_by().values("question"),
        question__kind=Question.Kind.OPEN,
        reply__status__in=[Reply.Status.ENTERED, Reply.Status.CODED],
    ).exclude(text="")


def unsettled(answers):
    """Those of the answers that are not settled by the current codebook."""
    by_now = Reading.objects.settled().filter(codebook__in=Codebook.objects.current().order_by().values("pk"))
    return answers.filter(~Exists(by_now.filter(answer=OuterRef("pk"))))


def visible_readings(user, round_):
    """The readings of the round's answers that `user` may see. Every page that shows codes starts from here."""
    return Reading.objects.visible_to(user).filter(codebook__question__round=round_)
