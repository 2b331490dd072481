"""What can be done at each address of the work on a round, and by whom: the table that `test_rights` goes through."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta

import pgtrigger
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from gfmd.places.models import State
from gfmd.questionnaires.models import Release, Reply, Round
from gfmd.questionnaires.workbooks import read, waiting
from gfmd.questionnaires.workbooks.check import compare, understood
from tests.factories.questionnaires import (
    AddresseeFactory,
    AnswerTranslationFactory,
    CorrectionProposalFactory,
    DispatchFactory,
    DraftAnswerFactory,
    MessageFactory,
    OriginalFactory,
    ReadingFactory,
    SecondEntryFactory,
)
from tests.personas import FOCAL_POINTS, PERSONAS, make_persona
from tests.questionnaires.rounds import RECEIVED, TODAY, circulated_round, reply_in

EVERYBODY = [*PERSONAS, "plain user", "visitor"]
EDITORS, CODERS = {"editor", "second editor"}, {"coder a", "coder b"}
WORKERS = {*EDITORS, *CODERS, "reviewer", "publisher"}
READERS = {*EDITORS, "reviewer", "publisher"}
OWN = "the focal point of the State"
FILE = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
TABLE = b"state,question,answer\nTUV,2,no\n"


@dataclass(frozen=True)
class Deed:
    """A page that is opened or a form that is sent, and who may.

    `status` is that of the replies of both States (None: no reply); `ready` makes what else is needed on a reply and
    gives more of the address; `sent` is what is sent. `told` names what those are told whom the rule of a step stops,
    or to whom the row is nobody's: {persona: HTTP status}. `changes`: whether it writes into the database.
    """

    method: str
    who: set
    sent: Callable = lambda scene, reply: {}
    status: str | None = "coded"
    ready: Callable = lambda scene, reply: {}
    told: dict = field(default_factory=dict)
    changes: bool | None = None

    @property
    def writes(self):
        return self.method == "post" if self.changes is None else self.changes


def get(who, **more):
    return Deed("get", who, **more)


def post(who, sent=None, **more):
    return Deed("post", who, sent if callable(sent) else lambda scene, reply: sent or {}, **more)


class Scene:
    """A round that is out, with the replies of both States of the focal points."""

    def __init__(self, status):
        self.round = circulated_round(status="circulated")
        Round.objects.filter(pk=self.round.pk).update(circulated_version=1)
        self.round.refresh_from_db()
        self.open, self.closed = self.round.questions.order_by("number")
        self.codebook = self.open.codebooks.get()
        editor = make_persona("editor")
        self.replies = {}
        for iso3 in FOCAL_POINTS.values():
            if status is None:
                addressee = AddresseeFactory(round=self.round, state=State.objects.get(iso3=iso3))
                self.replies[iso3] = Reply(addressee=addressee)
            else:
                self.replies[iso3] = reply_in(self.round, status, by=editor, iso3=iso3)

    def answer(self, reply, question):
        return reply.answers.get(question=question)


def _event(scene, reply):
    return {"kind": "call", "channel": "telephone", "day": TODAY.isoformat()}


def _translation(scene, reply):
    return {"pk": AnswerTranslationFactory(answer=scene.answer(reply, scene.open)).pk}


def _withdrawn(scene, reply):
    pair = {"withdrawn_by": make_persona("editor"), "withdrawn_on": TODAY, "withdrawal_reason": "x"}
    Reply.objects.filter(pk=reply.pk).update(**pair)
    return {}


def _sent_and_withdrawn(scene, reply):
    Reply.objects.filter(pk=reply.pk).update(channel="portal")
    return _withdrawn(scene, reply)


def _original(scene, reply):
    path = f"file-{reply.pk}"
    (settings.ORIGINALS_DIR / path).write_bytes(FILE)
    return {"pk": OriginalFactory(reply=reply, path=path).pk}


def _proposal(scene, reply):
    name = {iso3: name for name, iso3 in FOCAL_POINTS.items()}[reply.addressee.state.iso3]
    return {"pk": CorrectionProposalFactory(reply=reply, question=scene.open, proposed_by=make_persona(name)).pk}


def _picked(scene, reply):
    with pgtrigger.ignore("questionnaires.Reply:draw_lot"):  # the lot was drawn when the reply was registered
        Reply.objects.filter(pk=reply.pk).update(is_entered_twice=True)
    return {}


def _entered_twice(scene, reply):
    _picked(scene, reply)
    SecondEntryFactory(reply=reply, question=scene.closed, yes=False, entered_by=make_persona("second editor"))
    return {}


def _upload(scene, reply):
    parsed = read.parse("csv", TABLE)
    told = {"user": make_persona("editor").pk, "round": scene.round.pk, "name": "table.csv", "kind": "csv"}
    scene.upload = waiting.keep(TABLE, parsed=parsed, **told)
    return {"key": scene.upload.key}


def _take_over(scene, reply):
    return {"basis": compare(understood(scene.round, "csv", scene.upload.parsed), make_persona("editor")).basis}


def _take_all_over(scene, reply):
    return {"act": "take_over", f"basis-{scene.upload.key}": _take_over(scene, reply)["basis"]}


def _begun_message(scene, reply):
    dispatch = DispatchFactory(round=scene.round, addressee=reply.addressee)
    scene.message = MessageFactory(dispatch=dispatch, begun_at=timezone.now() - timedelta(hours=1))
    return {}


def _free_addressee(scene, reply):
    addressee = scene.round.addressees.filter(replies=None).first() or AddresseeFactory(round=scene.round)
    return {"reply": reply.pk, "addressee": addressee.pk}


def _reading(scene, reply):
    reading = ReadingFactory(
        answer=scene.answer(reply, scene.open), codebook=scene.codebook, coder=make_persona("coder a")
    )
    return {"pk": reading.pk}


def _settled(scene, reply):
    ReadingFactory(answer=scene.answer(reply, scene.open), codebook=scene.codebook, finished_on=RECEIVED)
    return {}


def _disputed(scene, reply):
    Round.objects.filter(pk=scene.round.pk).update(double_coding=True)
    answer = scene.answer(reply, scene.open)
    for number, coder in enumerate(("coder a", "coder b"), 1):
        reading = ReadingFactory(answer=answer, codebook=scene.codebook, coder=make_persona(coder), pass_number=number)
        if number == 1:
            reading.codings.create(code=scene.codebook.codes.first())
        reading.finished_on = RECEIVED
        reading.save()
    return {"pk": answer.pk}


def _decision(scene, reply):
    code = scene.codebook.codes.first().pk
    wording = scene.answer(reply, scene.open).wording
    return {f"given-{code}": "yes", f"reason-{code}": "It says so.", "wording": wording}


def _finished(scene, reply):
    return {"verb": "finish", "none_fits": "on", "wording": scene.answer(reply, scene.open).wording}


def _confirmed(scene, reply):
    Reply.objects.filter(pk=reply.pk).update(confirmed_by=make_persona("focal point"), confirmed_on=TODAY)
    return {}


def _release(scene, reply):
    Release.objects.get_or_create(
        round=scene.round,
        number=1,
        defaults={
            "as_of": TODAY,
            "released_by": make_persona("publisher"),
            "released_on": TODAY,
            "content": {},
            "sha256": "0" * 64,
        },
    )
    return {"number": 1}


def _changed_answer(scene, reply):
    answer = scene.answer(reply, scene.closed)
    name = f"q{scene.closed.pk}"
    return {"reply": reply.pk, f"{name}-revision": answer.revision, f"{name}-value": "false"}


def _draft_answer(scene, reply):
    name = f"q{scene.closed.pk}"
    return {"act": "save", f"{name}-revision": 0, f"{name}-value": "true"}


def _drafted(scene, reply):
    DraftAnswerFactory(addressee=reply.addressee, question=scene.closed, yes=True)
    return {}


def _second_answer(scene, reply):
    name = f"q{scene.closed.pk}"
    return {"reply": reply.pk, f"{name}-revision": 0, f"{name}-value": "true"}


def _second_taken(scene, reply):
    return {"reply": reply.pk, f"q{scene.closed.pk}": f"second:{scene.answer(reply, scene.closed).revision}"}


REASON = {"reason": "x"}
ARRIVAL = {"received_on": RECEIVED.isoformat(), "channel": "fax", "language": "es", "version": "1"}
TRANSLATION = {"language": "en", "status": "draft", "text": "Courses."}

STAFF = {
    "rounds": [get(WORKERS)],
    # circulation
    "round": [get(WORKERS), post(EDITORS, lambda s, r: _event(s, r) | {"act": "log", "state": r.addressee.state.iso3})],
    "circulate": [get(EDITORS), post(EDITORS, {"act": "close"})],
    "letters": [get(EDITORS)],
    "messages": [
        get(EDITORS),
        post(EDITORS, lambda s, r: {"message": s.message.pk, "was_sent": "yes"}, ready=_begun_message),
    ],
    "ledger": [get(WORKERS), post(EDITORS, _event)],
    # entry
    "replies": [get(READERS)],
    "reply": [get({*EDITORS, "reviewer"})],
    "register": [post(EDITORS, ARRIVAL, status=None)],
    "save_answers": [post(EDITORS, _changed_answer, status="entered")],
    "confidential": [
        post(EDITORS, {"is_confidential": "on"}, ready=lambda s, r: {"pk": s.answer(r, s.closed).pk}),
    ],
    "translate": [post(EDITORS, TRANSLATION, ready=lambda s, r: {"pk": s.answer(r, s.open).pk})],
    "check_translation": [post({*EDITORS, "reviewer"}, {"text": "Une traduction."}, ready=_translation)],
    "withdraw": [post(EDITORS, REASON)],
    "restore": [post(EDITORS, lambda s, r: {"reply": r.pk}, ready=_withdrawn)],
    "move": [post(EDITORS, _free_addressee)],
    "reopen": [post({*EDITORS, "reviewer"}, REASON)],
    "add_original": [post(EDITORS, lambda s, r: {"file": SimpleUploadedFile("scan.pdf", FILE)})],
    "original": [get({*EDITORS, "reviewer"}, ready=_original)],
    "second_entry": [
        get(EDITORS, status="received", ready=_picked),
        # Nobody enters a second time what they entered first.
        post({"second editor"}, _second_answer, status="received", ready=_picked, told={"editor": 409}),
    ],
    "compare_entries": [
        get(EDITORS, status="received", ready=_entered_twice),
        post(EDITORS, _second_taken, status="received", ready=_entered_twice),
    ],
    # workbook
    "workbooks": [
        get(EDITORS),
        post(EDITORS, lambda s, r: {"file": SimpleUploadedFile("table.csv", TABLE)}, changes=False),
    ],
    "uploads": [
        get(EDITORS),
        post(EDITORS, {"act": "discard"}, changes=False),
        # Nobody takes over what another uploaded.
        post({"editor"}, _take_all_over, ready=_upload, status="entered", told={"second editor": 302}),
    ],
    "workbook_download": [get(EDITORS, sent=lambda s, r: {"state": r.addressee.state.iso3})],
    "table_template": [get(EDITORS)],
    "table_answers": [get(EDITORS)],
    # An upload is shown to who sent it and to nobody else.
    "upload": [
        get({"editor"}, ready=_upload, told={"second editor": 404}),
        post({"editor"}, _take_over, ready=_upload, status="entered", told={"second editor": 404}),
    ],
    "upload_marked": [get({"editor"}, ready=_upload, told={"second editor": 404})],
    # approval
    "check_queue": [get(READERS)],
    "check_page": [get(READERS)],
    "approve": [post({"reviewer"})],
    "send_back": [post({"reviewer"}, REASON)],
    "decide": [post({*EDITORS, "reviewer"}, REASON | {"decision": "accept"}, ready=_proposal)],
    "releases": [get(READERS)],
    "make_release": [post({"publisher"}, {"as_of": "2008-06-01", "note": "x"}, status="checked", ready=_confirmed)],
    "release_content": [get(READERS, ready=_release)],
    # coding
    "coding": [get({*CODERS, "reviewer"})],
    "next_answer": [post(CODERS, status="entered")],
    # Nobody finds the reading of another.
    "reading": [
        get({"coder a"}, status="entered", ready=_reading, told={"coder b": 404}),
        post({"coder a"}, _finished, status="entered", ready=_reading, told={"coder b": 404}),
    ],
    "free_reading": [post({"reviewer"}, status="entered", ready=_reading)],
    "codebooks": [get(WORKERS)],
    "codebook_step": [post(EDITORS, {"verb": "new"}, ready=lambda s, r: {"pk": s.codebook.pk})],
    "disagreements": [get({"reviewer"})],
    "decide_codes": [
        get({"reviewer"}, status="entered", ready=_disputed),
        post({"reviewer"}, _decision, status="entered", ready=_disputed),
    ],
    "call_coded": [post({"reviewer"}, status="entered", ready=_settled)],
    "agreement": [get(READERS)],
}

SENT = {"act": "submit", "version": "1", "language": "es"}
WORDS = {"text": "Capacitación.", "reason": "A wrong word."}
OF_STATES = {
    "my_state": [get({OWN, "focal point", "other focal point"})],
    "my_answers": [
        get({OWN}, status=None),
        post({OWN}, _draft_answer, status=None),
        post({OWN}, SENT, status=None, ready=_drafted),
        post({OWN}, {"act": "take_up"}, status="entered", ready=_sent_and_withdrawn),
    ],
    "my_answers_check": [get({OWN}, status=None)],
    "my_notice": [post({OWN}, {"kind": "acknowledgement"}, status=None)],
    "my_reply": [get({OWN}, status="checked")],
    "my_reply_confirm": [post({OWN}, status="checked")],
    "my_reply_propose": [post({OWN}, WORDS, status="checked", ready=lambda s, r: {"number": 1})],
    "my_reply_take_back": [post({OWN}, status="checked", ready=_proposal)],
    "my_reply_original": [get({OWN}, status="checked", ready=_original)],
}
