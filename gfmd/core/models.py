"""Abstract models every part builds on: dates with their precision, half-open terms, stated text."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from gfmd.core.constraints import check


class Language(models.TextChoices):
    """The six official languages of the United Nations, in their English alphabetical order."""

    AR = "ar", _("Arabic")
    ZH_HANS = "zh-hans", _("Chinese")
    EN = "en", _("English")
    FR = "fr", _("French")
    RU = "ru", _("Russian")
    ES = "es", _("Spanish")


class Precision(models.TextChoices):
    """How exactly a source gives a date."""

    DAY = "day", _("to the day")
    MONTH = "month", _("to the month")
    YEAR = "year", _("to the year")
    RELATIVE = "relative", _("relative, in the source's words")


class Dated(models.Model):
    """Something that happened on a date, known with a stated precision.

    The period is half-open: `until` is the first day after it. A month is 1 July to 1 August with
    precision "month". "Recently" has no dates, precision "relative" and the words.
    """

    starts_on = models.DateField(_("starts on"), null=True, blank=True)
    until = models.DateField(_("until"), null=True, blank=True, help_text=_("The first day after the period."))
    precision = models.CharField(_("precision"), max_length=8, choices=Precision, blank=True)
    date_as_written = models.CharField(
        _("date as written"), max_length=200, blank=True, help_text=_("The words of the source.")
    )

    class Meta:
        abstract = True
        constraints = [
            check("period_in_order", Q(until__gt=F("starts_on")), _("The period must end after it starts.")),
            check(
                "precision_fits_dates",
                Q(precision="", starts_on__isnull=True, until__isnull=True, date_as_written="")
                | Q(precision=Precision.RELATIVE) & ~Q(date_as_written="")
                | Q(precision__in=[Precision.DAY, Precision.MONTH, Precision.YEAR])
                & (Q(starts_on__isnull=False) | Q(until__isnull=False)),
                _("A date needs a precision; a relative date needs the words of the source."),
            ),
            check(
                "month_and_year_begin_on_the_first",
                ~Q(precision__in=[Precision.MONTH, Precision.YEAR])
                | (Q(starts_on__isnull=True) | Q(starts_on__day=1)) & (Q(until__isnull=True) | Q(until__day=1)),
                _("With precision month or year, periods begin on the first day of a month."),
            ),
        ]


class TermQuerySet(models.QuerySet):
    def as_of(self, day):
        """Terms that run on `day`; an open side is unbounded."""
        return self.filter(Q(starts_on__isnull=True) | Q(starts_on__lte=day), Q(until__isnull=True) | Q(until__gt=day))


class Term(models.Model):
    """A half-open stretch of time in which something holds; an empty side is not stated."""

    starts_on = models.DateField(_("starts on"), null=True, blank=True)
    until = models.DateField(_("until"), null=True, blank=True, help_text=_("The first day it no longer holds."))
    seen_on = models.DateField(
        _("seen on"), null=True, blank=True, help_text=_("A day on which a source shows it to hold.")
    )

    objects = TermQuerySet.as_manager()

    class Meta:
        abstract = True
        constraints = [
            check("term_in_order", Q(until__gt=F("starts_on")), _("The term must end after it starts.")),
            check(
                "seen_within_term",
                (Q(seen_on__isnull=True) | Q(starts_on__isnull=True) | Q(seen_on__gte=F("starts_on")))
                & (Q(seen_on__isnull=True) | Q(until__isnull=True) | Q(seen_on__lt=F("until"))),
                _("The day it was seen must lie within the term."),
            ),
        ]


class Quoted(models.Model):
    """Words of a source, kept in the language they were written in; never shown as a translation."""

    text = models.TextField(_("text"), blank=True)
    language = models.CharField(_("language of the text"), max_length=7, choices=Language, blank=True)

    class Meta:
        abstract = True
        constraints = [
            check(
                "text_has_language",
                Q(text="", language="") | ~Q(text="") & ~Q(language=""),
                _("A quoted text needs its language, and a language needs a text."),
            ),
        ]
