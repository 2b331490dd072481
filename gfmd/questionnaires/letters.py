"""What a round writes to a State, in the language it is written to."""

from dataclasses import dataclass

from babel.dates import format_date
from django.utils.translation import gettext as _
from django.utils.translation import override

from gfmd.core.models import Language
from gfmd.questionnaires import placeholders
from gfmd.questionnaires.models import Addressee, Letter

# English as the United Nations writes it: 11 August 2008.
_LOCALES = {"en": "en_GB", "zh-hans": "zh_Hans"}


@dataclass(frozen=True)
class Filled:
    """A letter text with the words for one State filled in."""

    addressee: Addressee
    language: str
    subject: str
    body: str


def language_of(addressee, round_):
    """The State's working language where the round works in it, else English, else the round's first; "" if none."""
    if addressee.language in round_.working_languages:
        return addressee.language
    return Language.EN if Language.EN in round_.working_languages else next(iter(round_.working_languages), "")


def texts_of(round_, kind):
    """{language: Letter}"""
    return {letter.language: letter for letter in Letter.objects.filter(round=round_, kind=kind)}


def filled(letter, addressee, round_, day):
    """The letter for this State, dated `day`: its name, and the later day if one was agreed with it."""
    with override(letter.language):
        values = {"state": addressee.state.name, "round": round_.title}
    days = {"today": day, "deadline": addressee.extended_to or round_.deadline, "circulated_on": round_.circulated_on}
    locale = _LOCALES.get(letter.language, letter.language)
    values |= {name: format_date(value, "long", locale) for name, value in days.items() if value}
    subject = " ".join(placeholders.fill(letter.subject, values).split())
    return Filled(addressee, letter.language, subject, placeholders.fill(letter.body, values))


def lacking(round_, kind, addressees):
    """Why letters of this kind cannot be written to the addressees, in words; empty when they can."""
    texts, problems = texts_of(round_, kind), []
    kind_words = Letter.Kind(kind).label
    for language in sorted({language_of(addressee, round_) for addressee in addressees} - {""}):
        words = {"kind": kind_words, "language": Language(language).label}
        if language not in texts:
            problems.append(_("There is no text of the %(kind)s in %(language)s.") % words)
            continue
        text = f"{texts[language].subject} {texts[language].body}"
        if wrong := placeholders.unknown(text):
            problems.append(
                _("The text of the %(kind)s in %(language)s has words in braces that are not known: %(words)s.")
                % {**words, "words": " ".join(wrong)}
            )
        needs_deadline = "deadline" in placeholders.used(text) and not round_.deadline
        if needs_deadline and not all(addressee.extended_to for addressee in addressees):
            problems.append(
                _("The text of the %(kind)s in %(language)s names the day of reply, but the round has none.") % words
            )
    return problems
