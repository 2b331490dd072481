"""The editor makes the round in the admin: title, questions in six languages, letters, reminders, codebooks."""

import re

from gfmd.questionnaires.models import Addressee
from tests.round.plan import (
    CODED,
    CONFIDENTIAL,
    CONFIRMATION_DAYS,
    DEADLINE,
    LANGUAGES,
    NEEDS,
    NEW_WORDING,
    QUESTIONS,
    REMINDERS,
    SLUG,
    WORD,
    label,
)
from tests.round.web import filled
from tests.round.world import WORK

ADMIN = "/admin/questionnaires/"
LACKING = (5, "ru")  # a text left out at first: the round must not go out without it


def translated(name, text):
    """{field of each language: text(language)}"""
    return {f"{name}_{language.replace('-', '_')}": text(language) for language in LANGUAGES}


def rows(prefix, found):
    """The fields of new rows of an inline of the admin."""
    sent = {f"{prefix}-TOTAL_FORMS": len(found)}
    for place, row in enumerate(found):
        sent |= {f"{prefix}-{place}-{name}": value for name, value in row.items()}
    return sent


def save(person, url, changes):
    """Fill in a form of the admin; the id of the row it is about."""
    page = person.get(url)
    form = page.form("_continue")
    sent = {name: value for name, value in filled(form, changes).items() if "__prefix__" not in name}
    answer = person.post(url, sent | {"_continue": "1"})
    return int(re.search(r"/(\d+)/change/", answer.response["Location"])[1])


def the_round(world):
    """A draft with its letters, its days of reminding and all it is worked by."""
    editor = world["editor"]
    main = {
        "slug": SLUG,
        "deadline": DEADLINE.isoformat(),
        "working_languages": ",".join(LANGUAGES),
        "double_coding": "on",
        "double_entry_percent": "15",
        "confirmation_days": str(CONFIRMATION_DAYS),
        "names_non_respondents": "on",
        "is_fictional": "on",
        **translated("title", lambda language: f"Scripted round ({language})"),
    }
    letters = [
        {
            "kind": kind,
            "language": language,
            "subject": f"{WORD[language]}: {{round}}",
            "body": f"{kind} ({language}) {{state}} {{deadline}} {{circulated_on}} {{today}}",
        }
        for kind in ("letter", "reminder")
        for language in LANGUAGES
    ]
    steps = [{"number": number, "due_on": day.isoformat()} for number, day in enumerate(REMINDERS, 1)]
    made = save(editor, f"{ADMIN}round/add/", main | rows("letters", letters) | rows("reminder_steps", steps))
    world.notes["round"] = made
    world.notes["questions"], world.notes["codebooks"] = {}, {}
    for asked in QUESTIONS:
        add_question(world, asked, without=LACKING)
    for number in CODED:
        add_codebook(world, number)


def add_question(world, asked, without=None):
    sent = {
        "round": str(world.notes["round"]),
        "number": str(asked.number),
        "kind": asked.kind,
        "asked_from_version": str(asked.first),
        **translated("text", asked.text),
    }
    sent |= {"is_required": "on"} if asked.is_required else {}
    sent |= {"is_confidential": "on"} if asked.number == CONFIDENTIAL else {}
    if without and without[0] == asked.number:
        sent[f"text_{without[1]}"] = ""
    choices = [
        {
            "slug": slug,
            "position": place,
            **translated("label", lambda language, slug=slug: label(asked, slug, language)),
        }
        for place, slug in enumerate(asked.choices)
    ]
    pk = save(world["editor"], f"{ADMIN}question/add/", sent | rows("choices", choices))
    world.notes["questions"][asked.key] = pk


def add_codebook(world, number):
    codes = [
        {
            "slug": need,
            "position": place,
            **translated("label", lambda language, need=need: f"{need.capitalize()} ({language})"),
        }
        for place, need in enumerate(NEEDS)
    ]
    sent = {"question": str(world.notes["questions"][str(number)]), "version": "1", **rows("codes", codes)}
    world.notes["codebooks"][number] = save(world["editor"], f"{ADMIN}codebook/add/", sent)


def the_lacking_text(world):
    """What the page of circulation said is missing is written."""
    number, language = LACKING
    asked = next(asked for asked in QUESTIONS if asked.number == number)
    pk = world.notes["questions"][asked.key]
    save(world["editor"], f"{ADMIN}question/{pk}/change/", {f"text_{language}": asked.text(language)})


def a_new_wording(world):
    """Question 3 is asked in other words from version 2 on: the old wording ends, the new one is another row."""
    old = world.notes["questions"][str(NEW_WORDING.number)]
    save(world["editor"], f"{ADMIN}question/{old}/change/", {"asked_until_version": "1"})
    add_question(world, NEW_WORDING)


def addressed_states(world):
    """The codes of the addressees, as the first page of the round lists them."""
    page = world["editor"].get(WORK, {"standing": "all"})
    return page.html.xpath("//input[@name='state']/@value")


def contacts(world):
    """Where the missions are reached and in which language: data of the States, not a step of the round."""
    cast, found = world.cast, list(Addressee.objects.filter(round__slug=SLUG).select_related("state"))
    for addressee in found:
        code = addressee.state.iso3
        addressee.email, addressee.language = cast.email(code), LANGUAGES[cast.all.index(code) % 6]
        addressee.fax = "" if addressee.email else "+1 212 555 0100"
    Addressee.objects.bulk_update(found, ["email", "language", "fax"])
