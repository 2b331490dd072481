"""One address of every kind of page for those who signed in, and who reads it: for browser tests and HTML checker.

A new kind of page is added here, and nowhere else; `tests/test_staff_pages_listed.py` finds the one that was forgotten.
"""

from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from io import BytesIO

import pgtrigger
from django.db import connection, transaction
from django.test import Client, override_settings
from django.utils import timezone
from django.utils.translation import override
from PIL import Image

from gfmd.questionnaires.actions import approval, dispatches, originals
from gfmd.questionnaires.actions.answers import Given, save_answers
from gfmd.questionnaires.actions.coding import start_reading
from gfmd.questionnaires.actions.replies import finish_entry
from gfmd.questionnaires.actions.second_entry import enter_second
from gfmd.questionnaires.models import (
    Addressee,
    AnswerTranslation,
    Channel,
    Coding,
    Dispatch,
    Message,
    Question,
    Reading,
    Reply,
    Round,
)
from gfmd.secretariat.demo import prepare_demo
from tests.pages import ROUND
from tests.personas import PERSONAS, make_persona
from tests.questionnaires.actions.rounds import draft
from tests.questionnaires.actions.small_rounds import small_round

PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"


def png():
    """A small picture."""
    kept = BytesIO()
    Image.new("L", (40, 60), 255).save(kept, "PNG")
    return kept.getvalue()


@dataclass(frozen=True)
class Page:
    """An address; what is in braces stands for a place that `office` knows. `reader` is a persona."""

    reader: str
    path: str

    def __str__(self):
        return f"{self.path} ({self.reader})"


# Who has no State is told so, and whom to ask.
NOT_FOR_THEM = [Page("coder a", "/en/my-state/")]
_OF_ROUND = f"/admin/rounds/{ROUND}/"
PAGES = [
    *(
        Page("editor", path)
        for path in [
            "/admin/rounds/",
            _OF_ROUND,
            f"{_OF_ROUND}?standing=late&tick=all",
            f"{_OF_ROUND}?q=zzzz",
            "/admin/rounds/test-round/circulate/",
            f"{_OF_ROUND}circulate/",
            f"{_OF_ROUND}letters/?letter=reminder&state=FRA",
            f"{_OF_ROUND}dispatches/",
            f"{_OF_ROUND}dispatches/{{called}}/",
            f"{_OF_ROUND}replies/?status=entered",
            f"{_OF_ROUND}replies/{{received}}/",
            f"{_OF_ROUND}replies/{{checked}}/",
            f"{_OF_ROUND}replies/{{without_reply}}/",
            "/admin/rounds/{entered_twice}/replies/bel/compare/",
            f"{_OF_ROUND}workbooks/",
            f"{_OF_ROUND}workbooks/waiting/",
            f"{_OF_ROUND}workbooks/{{upload}}/",
            f"{_OF_ROUND}workbooks/{{bad_upload}}/",
            f"{_OF_ROUND}coding/codebooks/",
        ]
    ),
    Page("second editor", "/admin/rounds/{entered_once}/replies/bel/second/"),
    *(Page("coder a", f"{_OF_ROUND}coding/{path}") for path in ["", "readings/{open_reading}/", "readings/{reading}/"]),
    *(
        Page("reviewer", f"{_OF_ROUND}{path}")
        for path in [
            "check/",
            "check/{coded}/",
            "check/{proposed}/",
            "coding/disagreements/",
            "coding/disagreements/{disputed}/",
            "coding/agreement/",
        ]
    ),
    Page("publisher", f"{_OF_ROUND}releases/"),
    *NOT_FOR_THEM,
    Page("focal point", f"/en/my-state/tuv/{ROUND}/answer/"),
    Page("focal point", f"/en/my-state/tuv/{ROUND}/answer/check/"),
    Page("other focal point", "/en/my-state/"),
    Page("other focal point", f"/en/my-state/vut/{ROUND}/"),
]
# Addresses that give a file, not a page.
FILES = {
    "original",
    "workbook_download",
    "table_template",
    "table_answers",
    "upload_marked",
    "release_content",
    "my_reply_original",
}


class Office:
    """The sample round after some weeks of work, with something on every page, and a test client for each persona."""

    def __init__(self):
        self.users = {name: make_persona(name) for name in PERSONAS}
        self.clients = {name: Client(raise_request_exception=True) for name in PERSONAS}
        for name, client in self.clients.items():
            client.force_login(self.users[name])
        self.places = self._lay_out()

    def ask(self, page, language):
        """The response to the reader of a page, in a language."""
        path = page.path.format(**self.places).replace("/en/", f"/{language}/", 1)
        return self.clients[page.reader].get(path, headers={"accept-language": language})

    def address(self, page, language):
        return page.path.format(**self.places).replace("/en/", f"/{language}/", 1)

    def codes_of(self, reading):
        """Whether each code of its codebook is given in a reading, in their order."""
        found = Reading.objects.get(pk=reading)
        given = set(found.codings.values_list("code_id", flat=True))
        return [code.pk in given for code in found.codebook.codes.all()]

    def _lay_out(self):
        round_, editor = Round.objects.get(slug=ROUND), self.users["editor"]
        prepare_demo(self.users)
        with connection.cursor() as cursor:  # no autovacuum sees an open transaction, and plans by guess take minutes
            cursor.execute("ANALYZE questionnaires_reading, questionnaires_coding, questionnaires_answer")
        draft()
        return {
            **self._correspondence(round_, editor),
            **self._replies(round_, editor),
            **self._entered_twice(editor),
            **self._readings(round_, editor),
            "upload": self._upload("finland.csv", "state,question,answer", "FIN,4,12", "FIN,1,in-person"),
            "bad_upload": self._upload("bad.csv", "state,question,answer", "FIN,4,many", "XXX,1,y", "FIN,77,<b>x</b>"),
        }

    def _correspondence(self, round_, editor):
        called = Addressee.objects.get(round=round_, state__iso3="DZA")
        with pgtrigger.ignore("questionnaires.Round:closed"):  # the sample is a round that is over
            Round.objects.filter(pk=round_.pk).update(status="circulated")
        event = {"channel": Channel.TELEPHONE, "day": timezone.localdate(), "outcome": "Réponse « bientôt » <attendue>"}
        dispatches.log(by=editor, round_=round_, addressees=[called], kind=Dispatch.Kind.CALL, **event)
        dispatches.queue(by=editor, round_=round_, addressees=[called], kind=Dispatch.Kind.REMINDER)
        Message.objects.filter(dispatch__addressee=called).update(begun_at=timezone.now() - timedelta(hours=1))
        return {"called": "dza", "without_reply": "and"}

    def _replies(self, round_, editor):
        standing = Reply.objects.standing().filter(addressee__round=round_).order_by("addressee__state__iso3")
        found = {
            status: standing.filter(status=status).exclude(addressee__state__iso3="VUT").first()
            for status in ("received", "coded", "checked")
        }
        originals.add_original(reply=found["received"], name="télécopie.pdf", content=PDF, by=editor)
        originals.add_original(reply=found["checked"], name="scan.png", content=png(), by=editor)
        today, focal_point = timezone.localdate(), self.users["other focal point"]
        proposed = standing.get(addressee__state__iso3="VUT")
        text = {"text": "Formation <en ligne>", "reason": "Mot manquant", "on": today}
        open_question = Question.objects.get(round=round_, number=6)
        approval.propose(reply=proposed, question=open_question, by=focal_point, **text)
        answer = found["checked"].answers.exclude(text="").first()
        if answer:
            AnswerTranslation.objects.create(answer=answer, language="ru", text="Перевод", status="draft")
        names = {name: reply.addressee.state.iso3.lower() for name, reply in found.items()}
        return {**names, "proposed": "vut"}

    def _entered_twice(self, editor):
        rounds = [small_round(double_entry_percent=100, title=f"Entered twice {n}") for n in (1, 2)]
        for small in rounds:
            yes_no, number = (small.questions[kind].pk for kind in ("yes_no", "number"))
            first = {yes_no: Given(yes=True), number: Given(number=Decimal(4))}
            save_answers(reply=small.reply, given=first, by=editor)
        second = {yes_no: Given(yes=False), number: Given(number=Decimal(4))}
        enter_second(reply=small.reply, given=second, by=self.users["second editor"])
        return {"entered_once": rounds[0].round.slug, "entered_twice": rounds[1].round.slug}

    def _readings(self, round_, editor):
        """Two answers that nobody read yet, of which a coder has begun to read the first."""
        coder, question = self.users["coder a"], Question.objects.get(round=round_, number=6)
        received = Reply.objects.standing().filter(addressee__round=round_, status="received")
        for reply in received.order_by("addressee__state__iso3")[1:3]:
            given = {question.pk: Given(text="Une formation en ligne, <si possible>.", language="fr")}
            save_answers(reply=reply, given=given, by=editor)
            finish_entry(reply=reply, by=editor)
        opened = start_reading(round_=round_, by=coder)
        done = Reading.objects.filter(coder=coder, finished_on__isnull=False).first()
        disputed = Coding.objects.undecided().values_list("reading__answer_id", flat=True).first()
        return {"open_reading": opened.pk, "reading": done.pk, "disputed": disputed}

    def _upload(self, name, *lines):
        from django.core.files.uploadedfile import SimpleUploadedFile

        file = SimpleUploadedFile(name, "\n".join(lines).encode())
        response = self.clients["editor"].post(f"{_OF_ROUND}workbooks/", {"file": file})
        return response["Location"].rstrip("/").rsplit("/", 1)[-1]


@contextmanager
def office(folder):
    """An `Office` whose files are in `folder` and whose rows are gone afterwards."""
    with override_settings(VAR_DIR=folder, ORIGINALS_DIR=folder / "originals"), transaction.atomic():
        with override("en"):  # the language that was asked for last would be that of the texts it makes
            made = Office()
        yield made
        transaction.set_rollback(True)
