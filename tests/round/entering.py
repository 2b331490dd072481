"""Editors enter replies at the screen: registered, typed into the form, entered twice, moved, withdrawn."""

from tests.round import recount as sql
from tests.round.plan import DATE, FIRST, MULTIPLE, NUMBER, OPEN, SECOND, SINGLE, THIRD, YES_NO, Said, asked_in, label
from tests.round.shown import recount
from tests.round.world import WORK

UNFINISHED = 3  # replies whose entry is left open for a while


def address_of(iso3, verb=""):
    return f"{WORK}replies/{iso3.lower()}/{verb}"


def register(person, reply):
    """Say that a reply has come; the screen where it is entered."""
    page = person.get(address_of(reply.iso3))
    sent = {
        "received_on": reply.day.isoformat(),
        "channel": reply.channel,
        "language": reply.language,
        "version": str(reply.version),
    }
    done = person.submit(page, page.form(action="/register/"), sent)
    return person.get(done.response["Location"])


def places(page):
    """{number of a question: its fieldset} of an entry screen."""
    return {
        int(found.xpath("legend/span[@class='number']")[0].text.rstrip(".")): found
        for found in page.html.xpath("//fieldset[@data-question]")
    }


def offered(fieldset):
    """{words of a choice: the value it sends}"""
    found = {}
    for box in fieldset.xpath(".//input[@type='radio' or @type='checkbox'][contains(@name, '-value')]"):
        words = "".join(box.xpath("ancestor::label//span/text()"))
        found[words] = box.get("value")
    return found


def typed(page, reply, answers=None):
    """The fields of an entry screen as somebody types the answers of a reply into them."""
    found, shown = {}, places(page)
    answers = reply.answers if answers is None else answers
    for asked in asked_in(reply.version):
        said, fieldset = answers.get(asked.number), shown.get(asked.number)
        if said is None or fieldset is None:
            continue
        name = f"q{fieldset.get('data-question')}"
        if said.is_unreadable:
            found[f"{name}-is_unreadable"] = "on"
        if said.is_confidential:
            found[f"{name}-is_confidential"] = "on"
        if said.value is not None:
            found[f"{name}-value"] = as_typed(asked, said, reply.language, fieldset)
        if asked.kind == OPEN and said.value:
            found[f"{name}-language"] = said.language
    return found


def as_typed(asked, said, language, fieldset):
    if asked.kind == YES_NO:
        return "true" if said.value else "false"
    if asked.kind in (SINGLE, MULTIPLE):
        choices = offered(fieldset)
        values = [choices[label(asked, slug, language)] for slug in said.value]
        return values if asked.kind == MULTIPLE else values[0]
    return {NUMBER: str, DATE: lambda day: day.isoformat(), OPEN: str}[asked.kind](said.value)


def save(person, page, changes, *, finish=False):
    changes = changes | ({"then": "finish"} if finish else {})
    return person.submit(page, page.form(action="/answers/"), changes)


def is_picked(page):
    return "This reply is entered twice" in page.words


def enter(world, reply, *, finish=True, by="editor"):
    """Register and enter a reply; one that is picked is entered again by the second editor, compared and merged."""
    first = world[by]
    page = register(first, reply)
    if not is_picked(page):
        save(first, page, typed(page, reply), finish=finish)
        return
    world.notes.setdefault("twice", []).append(reply.iso3)
    save(first, page, typed(page, reply))
    save(first, first.get(address_of(reply.iso3)), {}, finish=True)
    assert status_of(reply.iso3) == "received", "not before the second entry"
    enter_twice(world, reply, first)
    if finish:
        save(first, first.get(address_of(reply.iso3)), {}, finish=True)


def status_of(iso3):
    """The status of a State's reply."""
    return dict(sql.all_replies())[iso3]


def enter_twice(world, reply, first):
    """The second editor sees nothing of the first entry, and misreads the number; the first says which is right."""
    second = world["second editor"]
    blind = second.get(address_of(reply.iso3))
    hidden = places(blind)
    assert all(
        not fieldset.xpath(".//*[contains(@name, '-value')]")
        for number, fieldset in hidden.items()
        if number not in (1, 7)
    )
    page = second.get(address_of(reply.iso3, "second/"))
    misread = {5: Said(4711)} if reply.answers.get(5) else {}
    closed = {number: said for number, said in reply.answers.items() if number not in (1, 7)} | misread
    shown = {name: value for name, value in typed(page, reply, closed).items() if "confidential" not in name}
    second.submit(page, page.form("reply"), shown)
    compared = first.get(address_of(reply.iso3, "compare/"))
    differing = compared.html.xpath("//input[starts-with(@value, 'first:')]")
    assert len(differing) == len(misread)
    if differing:
        assert "4,711" in compared.words
        first.submit(compared, compared.form("reply"), {box.get("name"): box.get("value") for box in differing})


def entry(world, day):
    """All replies that are entered at the screen on a day; the last few are not finished."""
    world.clock.day = day
    coming = world.cast.coming("screen", day)
    for reply in coming[:-UNFINISHED]:
        enter(world, reply, by="enters-and-checks" if reply == world.cast.coming("screen", FIRST)[0] else "editor")
    for reply in coming[-UNFINISHED:]:
        enter(world, reply, finish=False)
    real = dict(sql.all_replies())
    assert {real[reply.iso3] for reply in coming[-UNFINISHED:]} == {"received"}
    assert {real[reply.iso3] for reply in coming[:-UNFINISHED]} == {"entered"}


def first_entry(world):
    """One of the editors of this day may check replies too."""
    entry(world, FIRST)
    world.notes["entered by who checks"] = world.cast.coming("screen", FIRST)[0].iso3


def second_entry(world):
    entry(world, SECOND)


def third_entry(world):
    entry(world, THIRD)


def finish_entry(world):
    """What was left open is finished; the required questions left blank are named, and do not hinder."""
    editor = world["editor"]
    open_ = [iso3 for iso3, status in sql.all_replies() if status == "received"]
    assert len(open_) == 3 * UNFINISHED
    for iso3 in open_:
        page = editor.get(address_of(iso3))
        done = save(editor, page, {}, finish=True)
        said = editor.get(done.response["Location"]).words
        said_blank = "Required and left blank" in said
        answers = world.cast.by_code[iso3].answers
        assert said_blank == any(number not in answers or answers[number].is_unreadable for number in (2, 5)), iso3
    assert len(world.notes["twice"]) >= 5


def two_at_once(world):
    """Two editors have one reply open: the later save is refused with both versions, and nothing is lost."""
    reply = next(
        reply
        for reply in world.cast.coming("screen", FIRST)
        if (said := reply.answers.get(5)) and said.value is not None and not said.is_confidential
    )
    first, second = world["editor"], world["second editor"]
    seen = [person.get(address_of(reply.iso3)) for person in (first, second)]
    name = f"q{places(seen[0])[5].get('data-question')}"
    save(first, seen[0], {f"{name}-value": "1500"})
    refused = second.submit(seen[1], seen[1].form(action="/answers/"), {f"{name}-value": "1600"}, status=409)
    assert "1,500" in refused.words
    assert "1,600" in refused.words
    kept = refused.html.xpath(f"//input[@name='{name}-take'][starts-with(@value, 'theirs')]/@value")[0]
    second.submit(refused, refused.form(action="/answers/"), {f"{name}-take": kept})
    page = first.get(address_of(reply.iso3))
    assert page.form(action="/answers/").fields[f"{name}-value"] == "1500"
    save(first, page, {f"{name}-value": str(reply.answers[5].value)})


def a_wrong_state(world):
    """A reply is registered and entered for another State; it moves to its own with all its answers, and back again."""
    editor, reply = world["editor"], world.cast.coming("screen", FIRST)[0]
    wrong = world.cast.all[-1]
    before, answers = sql.received(), _answers(reply.iso3)
    for here, there in ((reply.iso3, wrong), (wrong, reply.iso3)):
        page = editor.get(address_of(here))
        form = page.form("addressee")
        target = {option.text: option.get("value") for option in form.xpath(".//select[@name='addressee']/option")}
        name = sql.sql("SELECT name_en FROM places_state WHERE iso3 = %(code)s", code=there)[0][0]
        editor.submit(page, form, {"addressee": target[name]})
        now = sql.received()
        assert now.keys() ^ before.keys() == ({here, there} if there == wrong else set())
        assert _answers(there) == answers
        recount(world)
    assert sql.received() == before


def _answers(iso3):
    return sql.sql(
        f"SELECT w.id, w.text, w.yes, w.number, w.date, w.revision FROM {sql._OF_ROUND}"
        " JOIN questionnaires_answer w ON w.reply_id = p.id WHERE s.iso3 = %(iso3)s ORDER BY 1",
        iso3=iso3,
    )


def a_withdrawal(world):
    """A reply is withdrawn with a reason and counts no longer; the withdrawal is undone, and nothing is lost."""
    editor, reply = world["editor"], world.cast.coming("screen", FIRST)[1]
    before, answers = sql.received(), _answers(reply.iso3)
    page = editor.get(address_of(reply.iso3))
    refused = editor.submit(page, page.form(action="/withdraw/"), {"reason": " "}, status=409)
    assert refused.html.xpath("//*[contains(@class, 'errorlist')]")
    assert sql.received() == before
    editor.submit(page, page.form(action="/withdraw/"), {"reason": "The mission asked for it."})
    assert set(before) - set(sql.received()) == {reply.iso3}
    recount(world)
    page = editor.get(address_of(reply.iso3))
    assert "The mission asked for it." in page.words
    editor.submit(page, page.form(action="/restore/"), {})
    assert sql.received() == before
    assert _answers(reply.iso3) == answers
