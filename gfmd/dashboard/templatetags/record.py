"""Showing facts: in their own language, with their date, with their passages."""

from django import template
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import mark_safe
from django.utils.translation import get_language, override
from django.utils.translation import gettext as _

from gfmd.core import text as stored
from gfmd.core.text import Worded, foreign_languages, sole_language
from gfmd.dashboard import words
from gfmd.dashboard.presenters import in_words, reported_number, source_line
from gfmd.dashboard.presenters.status import status_of
from gfmd.dashboard.sections import BESIDE, SECTIONS
from gfmd.questionnaires.models import Question

register = template.Library()
direction = register.filter("direction", words.direction)


@register.filter
def localized(obj, field):
    """A translated field in the page's language; in another one it is marked with its own `lang` and `dir`."""
    return marked(stored.localized(obj, field))


@register.simple_tag
def words_of(texts):
    """The text of {language: text} for this page, marked with its language where that is another."""
    return marked(in_words(texts))


@register.filter
def localized_texts(texts):
    return words_of(texts)


@register.simple_tag
def text_of(texts):
    """The same without a mark: for places that take no markup."""
    return in_words(texts)


@register.simple_tag
def kind_of(kind):
    """A kind of question in words."""
    return Question.Kind(kind).label


@register.filter
def in_language(text, language):
    """Text marked with its language when that is not the page's."""
    if not text or not language or language == get_language():
        return text or ""
    return format_html('<span lang="{}" dir="{}">{}</span>', language, direction(language), text)


@register.filter
def marked(text):
    """A text whose pieces in other languages than the page's are marked. In an attribute leave the filter out."""
    if text is None:
        return ""
    if not isinstance(text, Worded):
        return text
    return format_html_join("", "{}", ((in_language(*piece),) for piece in text.pieces))


@register.filter
def language_attributes(text):
    """`lang` and `dir` for an element that holds nothing but a text of one other language, such as an option."""
    language = sole_language(text)
    return format_html(' lang="{}" dir="{}"', language, direction(language)) if language else ""


@register.filter
def worded(obj, field):
    """A translated field as a text that knows its language, for tags and `language_attributes`."""
    return stored.localized(obj, field)


@register.filter
def worded_name(obj):
    """The same of what an object is called in short."""
    return stored.named(obj)


@register.filter
def named(obj):
    """What an object is called in short, marked."""
    return marked(stored.named(obj))


@register.filter
def passage_name(passage):
    """A/63/265, para. 12."""
    return marked(words.enumerated([stored.named(passage.document), passage.short_label]))


@register.filter
def enumerated(objects, field):
    """A translated field of several objects, side by side."""
    return marked(words.enumerated(stored.localized(obj, field) for obj in objects))


@register.filter
def linked(objects):
    """The names of several objects, each a link."""
    links = ((obj.get_absolute_url(), localized(obj, "name")) for obj in objects)
    return format_html_join(words.enumerated(["", ""]), '<a href="{}">{}</a>', links)


@register.simple_tag
def labelled(label, text):
    """A label, the colon of the language, and a text."""
    return marked(words.labelled(label, text))


@register.simple_tag
def bracketed(text, remark, of_remark=None):
    """A text and a remark (or a label and what it labels) in the brackets of the language."""
    if of_remark is not None:
        remark = words.labelled(remark, of_remark)
    return marked(words.bracketed(text, remark))


@register.simple_tag
def between_items():
    """The comma of a list, as the language writes it."""
    return words.enumerated(["", ""])


@register.simple_tag
def between_entries():
    """The semicolon of a list, as the language writes it."""
    return words.entries(["", ""])


@register.simple_tag
def labelled_plain(label, text):
    """The same for an attribute."""
    return str(words.labelled(label, text))


@register.simple_tag
def page_title(text, otherwise=""):
    """The `title` of a page that is named by stored text. It can hold no marks: all of it is in one language.

    A sentence of several languages gives way to `otherwise`.
    """
    language = sole_language(text)
    if foreign_languages(text) and not language:
        text = otherwise
    attributes = language_attributes(text)
    with override(language or get_language()):
        return format_html("<title{}>{} · {}</title>", attributes, text, _("GFMD follow-up dashboard"))


@register.filter
def when(dated):
    """The date of a fact with its precision; the source's words where there is no date; "not stated" otherwise."""
    words_only = dated.precision == "relative" and dated.date_as_written
    if not words_only and (dated.starts_on or dated.until):
        return words.period(dated.starts_on, dated.until, dated.precision)
    if dated.date_as_written:
        return marked(words.quoted(Worded([(dated.date_as_written, getattr(dated, "language", "") or "es")])))
    return mark_safe(f'<span class="unknown">{_("date not stated")}</span>')  # noqa: S308 our own words


@register.filter
def day(value):
    return words.day(value) if value else ""


@register.filter
def moment(value):
    return words.moment(value) if value else ""


@register.filter
def num(value):
    return words.number(value) if value is not None else ""


@register.filter
def size(octets):
    return words.size(octets)


@register.simple_tag
def share(part, whole):
    return words.share(part, whole)


@register.filter
def listed_states(states):
    """States in a sentence, as a text that knows its languages."""
    return words.listed(stored.named(state) for state in states)


@register.simple_tag(takes_context=True)
def as_written(context, fact, words_of_source):
    """Words of a source without a language of their own: they have that of the passage the fact cites."""
    cited = context.get("citations", {}).get((type(fact), fact.pk), ())
    language = next((citation.language for citation in cited), "es")
    return format_html('<q lang="{}" dir="{}">{}</q>', language, direction(language), words_of_source)


@register.inclusion_tag("components/cite.html", takes_context=True)
def cite(context, *facts):
    """Links to the passages that the facts cite, from the page's `citations`."""
    found = {}
    for fact in facts:
        for citation in context.get("citations", {}).get((type(fact), fact.pk), ()):
            found[citation.url] = citation
    return source_links(found.values())


@register.inclusion_tag("components/cite.html")
def source_links(citations):
    return {"parts": source_line(citations)}


@register.inclusion_tag("components/source_line.html")
def sources(citations):
    """The source line below a chart or a table: it says so when there is none."""
    return source_links(citations)


@register.simple_tag(takes_context=True)
def query(context, **changes):
    """The query string of this page with some parameters changed; an empty value removes one."""
    parameters = context["request"].GET.copy()
    for name, value in changes.items():
        parameters.pop(name, None)
        if value not in (None, ""):
            parameters[name] = value
    return f"?{parameters.urlencode()}" if parameters else "?"


@register.filter
def reported(count):
    """A reported count with its hedge in words."""
    return reported_number(count.low, count.high, count.qualifier)


@register.filter
def amount(fund):
    return words.money(fund.amount, fund.currency)


@register.inclusion_tag("components/troika.html")
def troika_seats(troika):
    """The three seats of a derived Troika."""
    seats = [(_("past chair"), troika.past), (_("chair"), troika.current), (_("next chair"), troika.next)]
    return {
        "seats": [
            (seat, chair.states if chair else (), reverse("meeting", args=[chair.meeting_slug]) if chair else "")
            for seat, chair in seats
        ]
    }


@register.inclusion_tag("components/breadcrumb.html")
def breadcrumb(*names, here=""):
    """The way to the page by names of addresses; `here` names the page itself where its heading does not."""
    named = SECTIONS | BESIDE
    return {"steps": [(reverse(name), named[name]) for name in ("overview", *names)], "here": here}


@register.inclusion_tag("components/status.html")
def status(fact):
    """The status of an object as a tag."""
    return {"tag": status_of(fact)}


@register.simple_block_tag
def table(content, label, *, caption="", kind="", day=None, fictional=False):
    """A table around its head and body.

    `label` names it for screen readers; `caption` is shown above it, with the day it is of and the mark of fiction.
    """
    context = {"content": content, "label": label, "caption": caption, "kind": kind, "day": day, "fictional": fictional}
    return render_to_string("components/table.html", context)
