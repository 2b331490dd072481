"""Focal points answer at the portal: a draft that only their State sees, looked over, then sent."""

from tests.round import recount as sql
from tests.round.approving import focal_point_of, mine
from tests.round.entering import status_of, typed
from tests.round.plan import FIRST, SECOND, SECOND_VERSION, THIRD
from tests.round.shown import recount
from tests.round.world import WORK


def portal_of(reply, verb=""):
    """The address of a State's answers, in its language."""
    return mine(reply.iso3, f"answer/{verb}").replace("/en/", f"/{reply.language}/", 1)


def draft(world, reply, answers=None):
    """Write answers and press "look it over"; the page before sending."""
    own = focal_point_of(world, reply.iso3)
    page = own.get(portal_of(reply))
    done = own.submit(page, page.form(action="/answer/"), typed(page, reply, answers) | {"act": "check"})
    return own.get(done.response["Location"])


def a_draft_by_the_first_version(world):
    """One State begins in March; nobody else sees that it does, on any page of the secretariat or another State."""
    world.clock.day = FIRST
    reply = world.cast.coming("portal", SECOND)[0]
    before = sql.received()
    draft(world, reply, {number: said for number, said in reply.answers.items() if number != 3})
    assert sql.received() == before
    focal_point_of(world, "VUT").get(portal_of(reply), status=404)
    world["editor"].get(portal_of(reply), status=403)


def more_time(world):
    """A State asks for more time at the portal itself; the ledger has it."""
    world.clock.day = SECOND_VERSION
    reply = world.cast.coming("portal", THIRD)[0]
    own = focal_point_of(world, reply.iso3)
    page = own.get(mine(reply.iso3, "answer/"))
    own.submit(page, page.form("kind"), {"kind": "extension", "words": "Until the middle of May."})
    ledger = world["editor"].get(f"{WORK}dispatches/{reply.iso3.lower()}/")
    assert "Until the middle of May." in ledger.words


def answer(world, day):
    """All drafts are written, which changes no count; then each is sent."""
    world.clock.day = day
    coming, before = world.cast.coming("portal", day), sql.all_replies()
    pages = {reply.iso3: draft(world, reply) for reply in coming}
    assert sorted(sql.all_replies()) == sorted(before)
    recount(world)
    for reply in coming:
        own, page = focal_point_of(world, reply.iso3), pages[reply.iso3]
        own.submit(page, page.form("version"), {"language": reply.language, "act": "submit"})
        assert status_of(reply.iso3) == "entered"
        own.post(portal_of(reply), {"act": "save"}, status=409)


def second_portal(world):
    answer(world, SECOND)


def third_portal(world):
    answer(world, THIRD)
