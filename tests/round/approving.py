"""Replies are checked, confirmed or corrected by their States, and published in numbered releases."""

from datetime import timedelta

from django.contrib.auth.models import Group

from gfmd.accounts.models import User
from gfmd.places.models import State
from gfmd.questionnaires.models import FocalPointAccount
from tests.round import recount as sql
from tests.round.entering import address_of, places, save, status_of
from tests.round.plan import CONFIRMATION_DAYS, SLUG, THIRD
from tests.round.world import WORK

CHECKED_ON = THIRD + timedelta(days=4)
CONFIRMED_ON = CHECKED_ON + timedelta(days=5)
RELEASED_ON = CHECKED_ON + timedelta(days=CONFIRMATION_DAYS + 1)
CORRECTED_ON = RELEASED_ON + timedelta(days=6)
CHECK = f"{WORK}check/"


def mine(iso3, verb=""):
    return f"/en/my-state/{iso3.lower()}/{SLUG}/{verb}"


def focal_points(world):
    """Accounts for the focal points of the States that use the portal, and one person who may enter and check."""
    for iso3 in world.cast.portal[2:]:
        user = User.objects.create(username=f"of-{iso3.lower()}")
        FocalPointAccount.objects.create(user=user, state=State.objects.get(iso3=iso3))
    both = User.objects.create(username="enters-and-checks", is_staff=True)
    both.groups.set(Group.objects.filter(name__in=["editor", "reviewer"]))


def focal_point_of(world, iso3):
    return world[{"TUV": "focal point", "VUT": "other focal point"}.get(iso3, f"of-{iso3.lower()}")]


def approve(person, iso3, status=302):
    page = person.get(f"{CHECK}{iso3.lower()}/")
    return person.submit(page, page.form(action="/approve/"), {}, status)


def check(world):
    """The reviewer checks all replies; nobody checks what they entered."""
    world.clock.day = CHECKED_ON
    cast, reviewer, both = world.cast, world["reviewer"], world["enters-and-checks"]
    entered = world.notes["entered by who checks"]
    refused = approve(both, entered, status=409)
    assert "You entered some of this reply; somebody else must check it." in refused.errors()
    assert status_of(entered) == "coded"
    world["editor"].post(f"{CHECK}{entered.lower()}/approve/", {}, status=403)
    for reply in cast.replies:
        if reply.place % 20:
            reviewer.post(f"{CHECK}{reply.iso3.lower()}/approve/", {})
        else:  # with the page read first
            approve(reviewer, reply.iso3)
    assert sql.replies_by("status") == {"checked": 120}
    page = world["editor"].get(address_of(cast.screen[0]))
    assert "disabled" in places(page)[1].attrib


def send_back(world):
    """The reviewer returns one reply to entry, with a reason; it is entered, coded and checked again."""
    reviewer, editor, iso3 = world["reviewer"], world["editor"], world.cast.screen[1]
    page = reviewer.get(f"{CHECK}{iso3.lower()}/")
    reviewer.submit(page, page.form("reason", action="/return/"), {"reason": "A page of the fax is missing."})
    assert status_of(iso3) == "received"
    save(editor, editor.get(address_of(iso3)), {}, finish=True)
    again_coded_and_checked(world, iso3)
    assert "A page of the fax is missing." in reviewer.get(f"{CHECK}{iso3.lower()}/").words


def again_coded_and_checked(world, iso3):
    reviewer = world["reviewer"]
    assert status_of(iso3) == "entered"
    page = reviewer.get(f"{WORK}coding/disagreements/")
    reviewer.submit(page, page.form(action="/coded/"), {})
    approve(reviewer, iso3)


def confirm(world):
    """Focal points confirm; a proposal is accepted and leads to a corrected reply, another is refused with words."""
    world.clock.day = CONFIRMED_ON
    cast = world.cast
    accepted, refused, taken_back = cast.portal[2:5]
    for iso3 in cast.portal:
        own = focal_point_of(world, iso3)
        page = own.get(mine(iso3))
        if iso3 in (accepted, refused, taken_back):
            sent = {"text": "12.5", "reason": "A slip of the pen."}
            own.submit(page, page.form(action="/propose/5/"), sent)
            own.post(mine(iso3, "confirm/"), {}, status=409)
        else:
            own.submit(page, page.form(action="/confirm/"), {})
    own = focal_point_of(world, taken_back)
    page = own.get(mine(taken_back))
    own.submit(page, next(form for form in page.html.forms if "/proposals/" in (form.action or "")), {})
    own.post(mine(taken_back, "confirm/"), {})
    assert sql.waits(CONFIRMED_ON)[accepted] == sql.waits(CONFIRMED_ON)[refused] == "proposal"


def decide_on_proposals(world):
    accepted, refused = world.cast.portal[2:4]
    reviewer, editor = world["reviewer"], world["editor"]
    page = reviewer.get(f"{CHECK}{refused.lower()}/")
    form = next(form for form in page.html.forms if "/proposals/" in (form.action or ""))
    reviewer.submit(page, form, {"reason": "The original says otherwise.", "decision": "refuse"})
    own = focal_point_of(world, refused)
    assert "The original says otherwise." in own.get(mine(refused)).words
    own.post(mine(refused, "confirm/"), {})
    page = editor.get(f"{CHECK}{accepted.lower()}/")
    form = next(form for form in page.html.forms if "/proposals/" in (form.action or ""))
    editor.submit(page, form, {"reason": "The State is right.", "decision": "accept"})
    assert status_of(accepted) == "entered"
    correct(editor, accepted, 5, "12.5")
    again_coded_and_checked(world, accepted)
    own = focal_point_of(world, accepted)
    own.post(mine(accepted, "confirm/"), {})
    assert sql.waits(CONFIRMED_ON)[accepted] == "next_release"


def correct(editor, iso3, number, value):
    page = editor.get(address_of(iso3))
    save(editor, page, {f"q{places(page)[number].get('data-question')}-value": value})


def release(person, as_of, note, status=302):
    page = person.get(f"{WORK}releases/")
    return person.submit(page, page.form("as_of"), {"as_of": as_of.isoformat(), "note": note}, status)


def content_of(world, number):
    return world["publisher"].get(f"{WORK}releases/{number}.json").response.json()


def first_release(world):
    """On the last day to confirm only confirmed replies could be published; a day later all are."""
    world.clock.day = RELEASED_ON - timedelta(days=1)
    waits = sql.waits(world.clock.day)
    assert sum(wait == "next_release" for wait in waits.values()) == 20
    world["reviewer"].post(f"{WORK}releases/new/", {"as_of": RELEASED_ON.isoformat(), "note": "x"}, status=403)
    world.clock.day = RELEASED_ON
    release(world["publisher"], RELEASED_ON, "All replies.")
    assert sql.replies_by("status") == {"published": 120}
    refused = release(world["publisher"], RELEASED_ON, "Again.", status=409)
    assert "Nothing has changed since release 1." in refused.errors()


def correction(world):
    """A published reply is reopened with a reason and corrected; it leaves the next release until it is right again."""
    world.clock.day = CORRECTED_ON
    editor, iso3 = world["editor"], "TUV"
    page = editor.get(address_of(iso3))
    editor.submit(page, page.form(action="/reopen/"), {"reason": "The mission wrote again."})
    assert status_of(iso3) == "entered"
    correct(editor, iso3, 5, "99")
    again_coded_and_checked(world, iso3)
    own = focal_point_of(world, iso3)
    own.post(mine(iso3, "confirm/"), {})


def second_release(world):
    release(world["publisher"], CORRECTED_ON, "A corrected number.")
