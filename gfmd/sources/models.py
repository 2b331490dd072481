"""Documents and their passages: what every fact cites."""

from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from gfmd.core.constraints import check, unique
from gfmd.core.models import Language, Precision


class Document(models.Model):
    class Kind(models.TextChoices):
        REPORT = "report", _("report")
        RESOLUTION = "resolution", _("resolution")
        PUBLICATION = "publication", _("publication")
        AGENDA = "agenda", _("agenda")
        LIST = "list", pgettext_lazy("a document", "list")
        WORKING_PAPER = "working_paper", _("working paper")

    class Status(models.TextChoices):
        HELD = "held", _("text held")
        PARTIAL = "partial", _("text held with gaps")
        CITED = "cited", _("cited only")

    slug = models.SlugField(_("short name in addresses"), max_length=60)
    symbol = models.CharField(_("symbol"), max_length=60, blank=True)
    kind = models.CharField(_("kind"), max_length=16, choices=Kind)
    title = models.CharField(_("title"), max_length=300)
    language = models.CharField(_("language of our copy"), max_length=7, choices=Language, blank=True)
    issued_on = models.DateField(_("issued on"), null=True, blank=True)
    issued_precision = models.CharField(_("precision"), max_length=8, choices=Precision, blank=True)
    url = models.URLField(_("address"), blank=True)
    accessed_on = models.DateField(_("accessed on"), null=True, blank=True)
    status = models.CharField(_("status"), max_length=8, choices=Status)
    note = models.TextField(_("note"), blank=True)
    is_fictional = models.BooleanField(pgettext_lazy("a document", "fictional"), default=False)

    KEY = ("slug",)
    SHORT_NAME = ("symbol", "title")

    class Meta:
        verbose_name = _("document")
        verbose_name_plural = _("documents")
        ordering = ["symbol", "slug"]
        constraints = [
            unique("slug", "slug", message=_("Another document has this short name.")),
            unique("symbol", "symbol", condition=~Q(symbol=""), message=_("Another document has this symbol.")),
            check(
                "issued_with_precision",
                Q(issued_on__isnull=True, issued_precision="") | Q(issued_on__isnull=False) & ~Q(issued_precision=""),
                _("An issue date needs its precision."),
            ),
        ]

    def __str__(self):
        return self.symbol or self.title

    def get_absolute_url(self):
        return reverse("document", args=[self.slug])


class PassageQuerySet(models.QuerySet):
    def lost(self):
        """Passages of which our copy lacks all or part."""
        return self.exclude(status=Passage.Status.COMPLETE)


class Passage(models.Model):
    """A numbered paragraph, note or figure of a document, in the language of our copy."""

    class Kind(models.TextChoices):
        PARAGRAPH = "paragraph", _("paragraph")
        NOTE = "note", pgettext_lazy("a part of a document", "note")
        FIGURE = "figure", _("figure")
        SUMMARY = "summary", _("summary")
        ENTRY = "entry", _("entry")

    class Status(models.TextChoices):
        COMPLETE = "complete", _("complete")
        FRAGMENT = "fragment", _("fragment: part is lost from our copy")
        MISSING = "missing", _("missing from our copy")

    document = models.ForeignKey(Document, models.PROTECT, related_name="passages", verbose_name=_("document"))
    label = models.SlugField(_("label"), max_length=40, help_text=_("p12 for paragraph 12, n1 for note 1."))
    position = models.PositiveIntegerField(_("position"))
    kind = models.CharField(_("kind"), max_length=12, choices=Kind)
    section = models.CharField(_("section"), max_length=300, blank=True)
    language = models.CharField(_("language of the text"), max_length=7, choices=Language)
    status = models.CharField(_("status"), max_length=8, choices=Status, default=Status.COMPLETE)
    text = models.TextField(_("text"), blank=True)

    objects = PassageQuerySet.as_manager()

    KEY = ("document", "label")

    class Meta:
        verbose_name = _("passage")
        verbose_name_plural = _("passages")
        ordering = ["document", "position"]
        constraints = [
            unique("label", "document", "label", message=_("This document already has a passage with this label.")),
            unique("position", "document", "position", message=_("Another passage stands at this position.")),
            check(
                "missing_is_empty",
                Q(status="missing", text="") | ~Q(status="missing") & ~Q(text=""),
                _("A missing passage has no text; any other has one."),
            ),
        ]

    def __str__(self):
        return f"{self.document}, {self.short_label}"

    def get_absolute_url(self):
        return f"{self.document.get_absolute_url()}#{self.label}"

    @property
    def number(self):
        """The number of a paragraph or note, as the document prints it; the label for anything else."""
        return self.label[1:] if self.label[:1] in "pn" and self.label[1:].isdigit() else self.label

    @property
    def short_label(self):
        patterns = {
            self.Kind.PARAGRAPH: _("para. %(number)s"),
            self.Kind.NOTE: _("note %(number)s"),
            self.Kind.FIGURE: _("figure in para. %(number)s"),
            self.Kind.SUMMARY: _("summary"),
            self.Kind.ENTRY: pgettext_lazy("a part of a document", "list"),
        }
        return patterns[self.kind] % {"number": self.number.removeprefix("figure-")}


class Sourced(models.Model):
    """A fact that names the passages which state it. The seed loader refuses one that names none.

    Each concrete class says in `CITED_AS` which field (it may span relations) names a row in lists of citations, and in
    `CITED_ON` the pages that show it, best first: (name of the address, lookup of its argument or None).
    """

    CITED_AS = ""
    CITED_ON = ()

    passages = models.ManyToManyField(
        Passage,
        verbose_name=_("passages"),
        blank=True,
        related_name="+",
        help_text=_("The paragraphs that state this fact."),
    )

    class Meta:
        abstract = True
