"""The round goes out to 195 States by every channel; what comes back is logged; those who are silent are reminded."""

import io
import zipfile
from datetime import timedelta

import docx
from django.core.management import call_command

from tests.round import recount as sql
from tests.round.making import a_new_wording, addressed_states, contacts, the_lacking_text
from tests.round.plan import CIRCULATED, EXTENDED, LANGUAGES, REMINDERS, SECOND_VERSION, THIRD, WORD
from tests.round.shown import counts_of, recount
from tests.round.world import WORK

DONE = 302


def address(world):
    """To all Member States and observers: 195."""
    editor = world["editor"]
    page = editor.get(f"{WORK}circulate/")
    editor.submit(page, page.form("to-day"), {"to-day": CIRCULATED.isoformat(), "act": "everyone"})
    world.notes["states"] = addressed_states(world)
    assert len(world.notes["states"]) == 195
    assert sql.sql(
        "SELECT count(*) FROM questionnaires_addressee a JOIN questionnaires_round r ON r.id = a.round_id"
        " WHERE r.slug = %(slug)s"
    ) == [(195,)]
    contacts(world)


def send(world, act, channel, day, status=DONE):
    editor = world["editor"]
    page = editor.get(f"{WORK}circulate/")
    sent = {"day": day.isoformat(), "channel": channel, "act": act}
    return editor.submit(page, page.form("channel"), sent, status)


def refused_for_a_text(world):
    """Question 5 has no Russian: the page says so before, and the step is refused and changes nothing."""
    world.clock.day = CIRCULATED
    page = world["editor"].get(f"{WORK}circulate/")
    assert page.html.xpath("//ul[@class='lacks']/li/text()") == ["Question 5 has no text in: Russian."]
    refused = send(world, "circulate", "e_mail", CIRCULATED, status=200)
    assert "Question 5 has no text in: Russian." in refused.errors()
    assert sql.sql("SELECT status, circulated_version FROM questionnaires_round WHERE slug = %(slug)s") == [
        ("draft", 0)
    ]
    assert not sql.sql(
        "SELECT FROM questionnaires_dispatch d JOIN questionnaires_round r ON r.id = d.round_id WHERE r.slug = %(slug)s"
    )
    the_lacking_text(world)
    assert not world["editor"].get(f"{WORK}circulate/").html.xpath("//ul[@class='lacks']")


def circulate(world):
    """By e-mail to those with an address; each gets one letter, in its language, however often the job runs."""
    cast = world.cast
    send(world, "circulate", "e_mail", CIRCULATED)
    reached = {code for code in cast.all if cast.email(code)}
    assert {code for code, standing in sql.standings().items() if standing == "sent"} == reached
    for _twice in range(2):
        call_command("send_messages", stdout=io.StringIO())
    assert sorted(mail.to[0] for mail in world.outbox) == sorted(cast.email(code) for code in reached)
    by_address = {mail.to[0]: mail for mail in world.outbox}
    for code in cast.all[:6]:
        if code in reached:
            mail = by_address[cast.email(code)]
            language = LANGUAGES[cast.all.index(code) % 6]
            assert mail.subject == f"{WORD[language]}: Scripted round ({language})"
            assert mail.body.startswith(f"letter ({language}) ")
    page = world["editor"].get(f"{WORK}dispatches/")
    assert page.numbers(r"Waiting: (\d+) · Sent: (\d+)") == (0, len(reached))
    world.outbox.clear()


def log(world, kind, channel, codes, **more):
    """Tick States on the first page and log what happened to all of them."""
    editor = world["editor"]
    page = editor.get(WORK, {"standing": "all", "group": ""})
    sent = {"state": list(codes), "kind": kind, "channel": channel, "day": world.clock.day.isoformat(), "act": "log"}
    done = editor.submit(page, page.form("kind"), sent | more)
    said = editor.get(done.response["Location"])
    assert said.numbers(r"(\d+) events? logged") == (len(codes),)
    return said


def letters(world):
    """States without an address get a letter as a file, by fax, note verbale, hand or portal; some none at all."""
    cast, editor = world.cast, world["editor"]
    without = [code for code in cast.all if not cast.email(code) and code not in cast.never_sent]
    page = editor.get(WORK, {"standing": "not_sent"})
    assert set(page.html.xpath("//input[@name='state']/@value")) == {*without, *cast.never_sent}
    asked = {"letter": "letter", "act": "letters"}
    made = editor.submit(page, page.form("letter"), asked | {"state": without[:6]}, status=200).response
    with zipfile.ZipFile(io.BytesIO(made.content)) as archive:
        assert len(archive.namelist()) == 6
        for name in archive.namelist():
            code, language = name.removesuffix(".docx").split("-", 2)[1:]
            assert language == LANGUAGES[cast.all.index(code.upper()) % 6]
            text = "\n".join(line.text for line in docx.Document(io.BytesIO(archive.read(name))).paragraphs)
            assert f"letter ({language})" in text
    one = editor.submit(page, page.form("letter"), asked | {"state": without[:1]}, status=200).response
    assert one["Content-Type"].endswith("wordprocessingml.document")
    for channel in ("fax", "note_verbale", "hand", "portal"):
        log(world, "letter", channel, [code for code in without if cast.channel_of_letter(code) == channel])
    assert {code for code, standing in sql.standings().items() if standing == "not_sent"} == set(cast.never_sent)


def what_came_back(world):
    """Bounces, receipts, acknowledgements, declines, wishes not to be reminded, calls: in every channel."""
    cast = world.cast
    world.clock.day = CIRCULATED + timedelta(days=3)
    log(world, "bounce", "e_mail", cast.bounced)
    log(world, "letter", "fax", cast.bounced[:2])
    log(world, "receipt", "fax", cast.acknowledging[:3])
    log(world, "acknowledgement", "note_verbale", cast.acknowledging[3:6])
    log(world, "acknowledgement", "portal", cast.acknowledging[6:7])
    log(world, "extension", "telephone", cast.acknowledging[7:])
    log(world, "decline", "note_verbale", cast.declined[:5])
    log(world, "decline", "hand", cast.declined[5:])
    log(world, "no_reminders", "e_mail", cast.no_reminders)
    log(world, "call", "telephone", cast.bounced + cast.acknowledging[:2], outcome="The mission calls back.")
    page = world["editor"].get(f"{WORK}dispatches/{cast.bounced[0].lower()}/")
    assert [" ".join(row.text_content().split()) for row in page.html.xpath("//tbody/tr/th")] == [
        "letter", "bounced", "letter", "call",
    ]  # fmt: skip
    used = {
        channel
        for (channel,) in sql.sql(
            "SELECT DISTINCT d.channel FROM questionnaires_dispatch d"
            " JOIN questionnaires_round r ON r.id = d.round_id WHERE r.slug = %(slug)s"
        )
    }
    assert used == {"fax", "note_verbale", "e_mail", "telephone", "hand", "portal"}


def a_mistake(world):
    """A line logged for two wrong States is taken back with its reason: it stays to be read, and counts no more."""
    wrong, before, editor = world.cast.all[-2:], sql.standings(), world["editor"]
    said = log(world, "decline", "fax", wrong)
    assert {sql.standings()[code] for code in wrong} == {"declined"}
    recount(world)
    editor.submit(said, said.form("dispatch"), {"act": "take_back", "reason": "It was of another round."})
    assert sql.standings() == before
    for code in wrong:
        assert "It was of another round." in editor.get(f"{WORK}dispatches/{code.lower()}/").words


def extensions(world):
    """States whose replies will come late ask for more time in the ledger of each; half of them get a later day."""
    editor, late = world["editor"], [reply.iso3 for reply in world.cast.coming("screen", THIRD)]
    for code in late[::2]:
        page = editor.get(f"{WORK}dispatches/{code.lower()}/")
        sent = {"kind": "extension", "channel": "e_mail", "extended_to": EXTENDED.isoformat()}
        editor.submit(page, page.form("kind"), sent)


def may_be_reminded(cast):
    """E-mail addresses of those who had the letter, and neither answered nor declined nor asked not to be reminded."""
    rows = sql.sql("""
        SELECT s.iso3 FROM questionnaires_addressee a JOIN places_state s ON s.id = a.state_id
        JOIN questionnaires_round r ON r.id = a.round_id AND r.slug = %(slug)s WHERE a.email <> ''
        AND NOT EXISTS (SELECT FROM questionnaires_reply p WHERE p.addressee_id = a.id AND p.withdrawn_on IS NULL)
        AND NOT EXISTS (SELECT FROM questionnaires_dispatch d WHERE d.addressee_id = a.id
            AND d.kind IN ('decline', 'no_reminders') AND d.withdrawn_on IS NULL)
        AND EXISTS (SELECT FROM questionnaires_dispatch d WHERE d.addressee_id = a.id AND d.kind = 'letter'
            AND d.withdrawn_on IS NULL)""")
    return sorted(cast.email(iso3) for (iso3,) in rows)


def remind(world, *days):
    """On each of these days the timer runs twice; those who are to be reminded get exactly one e-mail in all."""
    cast, told = world.cast, []
    expected = may_be_reminded(cast)
    for day in days:
        world.clock.day = day
        for _twice in range(2):
            call_command("send_reminders", stdout=io.StringIO())
            call_command("send_messages", stdout=io.StringIO())
        told += [mail.to[0] for mail in world.outbox]
        world.outbox.clear()
    assert sorted(told) == expected
    silent = {*cast.declined, *cast.no_reminders, *cast.never_sent, *sql.received()}
    assert expected
    assert not {cast.email(code) for code in silent} & set(told)


def first_reminder(world):
    """On its day."""
    remind(world, REMINDERS[0])


def later_reminder(world):
    """The second day is missed, the third noticed two days late: one e-mail, not two."""
    remind(world, REMINDERS[2] + timedelta(days=2), REMINDERS[2] + timedelta(days=2))


def last_reminder(world):
    remind(world, REMINDERS[3] + timedelta(days=1), REMINDERS[3] + timedelta(days=2))


def second_version(world):
    """A new wording of question 3 goes out to those who have neither answered nor declined."""
    world.clock.day = SECOND_VERSION
    editor = world["editor"]
    refused = send(world, "version", "e_mail", SECOND_VERSION, status=200)
    assert "No question changes in version 2." in refused.errors()
    a_new_wording(world)
    cast, answered = world.cast, set(sql.received())
    send(world, "version", "e_mail", SECOND_VERSION)
    call_command("send_messages", stdout=io.StringIO())
    wanted = {code for code in cast.all if cast.email(code)} - answered - set(cast.declined)
    assert sorted(mail.to[0] for mail in world.outbox) == sorted(map(cast.email, wanted))
    world.outbox.clear()
    log(world, "bounce", "e_mail", cast.bounced[2:])
    assert counts_of(editor.get(WORK))["not_sent"] == len([*cast.bounced[2:], *cast.never_sent])
