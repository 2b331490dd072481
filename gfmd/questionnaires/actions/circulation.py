"""A round goes out: to whom it is addressed, its versions, its end."""

from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext as _

from gfmd.core.models import Language
from gfmd.places.models import State
from gfmd.questionnaires.actions import Refused, step
from gfmd.questionnaires.actions.dispatches import held, send_out, without_answer
from gfmd.questionnaires.letters import lacking
from gfmd.questionnaires.models import Addressee, Dispatch, Question, Round

CIRCULATE = "questionnaires.circulate_round"
STATUS = Round.Status
CONTACT = ("language", "email", "fax", "telephone")


def address_everyone(*, by, round_, day):
    """Address the round to all States that are Members on `day` and to all observers; the new `Addressee` rows."""
    states = State.objects.members_as_of(day) | State.objects.filter(kind=State.Kind.OBSERVER)
    return _address(by, round_, states)


def address_group(*, by, round_, group, day):
    """Address the round to the States in a group of a grouping on `day`; the new `Addressee` rows."""
    return _address(by, round_, State.objects.in_group(group, day))


def _address(by, round_, states):
    """States that are addressees already stay as they are. Contacts come from the State's last round of the same kind:
    what is fictional never lends an address to what is real."""
    with step(by, CIRCULATE):
        round_ = held(round_)
        if round_.status != STATUS.DRAFT:
            raise Refused(_("The round has gone out: its addressees are what replies are counted against."))
        states = list(states.exclude(addressed__round=round_).order_by("iso3"))
        known = Addressee.objects.filter(state__in=states, round__is_fictional=round_.is_fictional)
        newest = known.order_by("state_id", F("round__circulated_on").desc(nulls_last=True), "-pk").distinct("state_id")
        contacts = {row["state_id"]: row for row in newest.values("state_id", *CONTACT)}
        return Addressee.objects.bulk_create(
            Addressee(round=round_, state=state, **{name: contacts.get(state.pk, {}).get(name, "") for name in CONTACT})
            for state in states
        )


def what_lacks(round_, version=1, channel=None):
    """Why version `version` of the round cannot go out, in words; empty when it can. At most five queries."""
    problems = []
    if not round_.working_languages:
        problems.append(_("The round has no working language."))
    if not (channel or round_.channel):
        problems.append(_("The round has no channel."))
    questions = list(Question.objects.filter(round=round_).asked_in(version).prefetch_related("choices"))
    if not questions:
        problems.append(_("There is no question in this version."))
    for question in questions:
        problems += _without_text(question, round_.working_languages)
    addressees = list(Addressee.objects.filter(round=round_))
    if not addressees:
        problems.append(_("The round is addressed to no State."))
    return problems + lacking(round_, Dispatch.Kind.LETTER, addressees)


def _without_text(question, languages):
    missing = [language for language in languages if not _in(question, "text", language)]
    if missing:
        yield _("Question %(number)s has no text in: %(languages)s.") % {
            "number": question.number,
            "languages": _names(missing),
        }
    for choice in question.choices.all():
        missing = [language for language in languages if not _in(choice, "label", language)]
        if missing:
            yield _("Choice “%(choice)s” of question %(number)s has no text in: %(languages)s.") % {
                "choice": choice.slug,
                "number": question.number,
                "languages": _names(missing),
            }


def _in(row, field, language):
    return getattr(row, f"{field}_{language.replace('-', '_')}")


def _names(languages):
    return ", ".join(str(Language(language).label) for language in languages)


def circulate(*, by, round_, day, channel=None):
    """A draft goes out in version 1 on `day`: a letter to each addressee. Returns the dispatches.

    By e-mail, an addressee without an address gets none and stands as not sent.
    """
    with step(by, CIRCULATE):
        round_ = held(round_)
        if round_.status != STATUS.DRAFT:
            raise Refused(_("The round has gone out already."))
        round_.circulated_on = day
        return _send_version(by, round_, 1, day, channel, Addressee.objects.filter(round=round_))


def circulate_version(*, by, round_, day, channel=None):
    """The next version of the questionnaire goes out on `day` to those who have neither answered nor declined.

    Replies to an earlier version stand as they are: what they were not asked is told apart from what they left blank.
    """
    with step(by, CIRCULATE):
        round_ = held(round_)
        if round_.status != STATUS.CIRCULATED:
            raise Refused(_("Only a round that is out can have a new version."))
        version = round_.circulated_version + 1
        changed = Question.objects.filter(round=round_, asked_from_version=version)
        ended = Question.objects.filter(round=round_, asked_until_version=round_.circulated_version)
        if not (changed.exists() or ended.exists()):
            raise Refused(_("No question changes in version %(version)s.") % {"version": version})
        if day < round_.circulated_on:
            raise Refused(_("This day is before the round went out."))
        return _send_version(by, round_, version, day, channel, without_answer(round_))


def _send_version(by, round_, version, day, channel, addressees):
    if day > timezone.localdate():
        raise Refused(_("This day has not come yet."))
    if version == 1 and round_.deadline and round_.deadline < day:
        raise Refused(_("Replies cannot be requested by a day before circulation."))
    if problems := what_lacks(round_, version, channel):
        raise Refused(problems)
    round_.status, round_.circulated_version = STATUS.CIRCULATED, version
    round_.channel = round_.channel or channel
    round_.save()
    return send_out(
        by=by,
        round_=round_,
        kind=Dispatch.Kind.LETTER,
        addressees=addressees.select_related("state").order_by("state__iso3"),
        channel=channel or round_.channel,
        day=day,
    )


def close(*, by, round_):
    """No more letters and reminders; replies that still come in are registered and counted."""
    with step(by, CIRCULATE):
        round_ = held(round_)
        if round_.status != STATUS.CIRCULATED:
            raise Refused(_("Only a round that is out can be closed."))
        round_.status = STATUS.CLOSED
        round_.save()
        return round_
