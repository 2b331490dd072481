"""Nothing of the first entry of closed questions reaches who may make the second: their whole site is the same
whatever was entered first.

As in `test_blindness`: two worlds that differ only in the first entry, every address asked in both.
"""

import io
import zipfile
from datetime import date
from decimal import Decimal

import pytest
from django.contrib.auth.models import Group
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from gfmd.accounts.roles import ensure_roles
from gfmd.core.history import domain_models
from gfmd.core.spreadsheets import XLSX
from gfmd.questionnaires.actions import Refused
from gfmd.questionnaires.actions.entries import Given
from gfmd.questionnaires.actions.second_entry import enter_second
from gfmd.questionnaires.actions.workbooks import import_answers
from gfmd.questionnaires.models import (
    Addressee,
    Answer,
    Choice,
    Question,
    Reply,
    Round,
    SecondEntry,
)
from gfmd.questionnaires.workbooks.child import table, workbook
from tests.factories import AnswerFactory, SecondEntryFactory
from tests.indicators.builders import undone
from tests.questionnaires.actions.small_rounds import KINDS, small_round
from tests.questionnaires.workbooks.conftest import own_var  # noqa: F401
from tests.secretariat.test_blindness import differing, seen

pytestmark = [pytest.mark.django_db, pytest.mark.sweep]
CLOSED = [kind for kind in KINDS if kind != "open"]
# What the second person may be besides an editor, up to everything.
MORE = {"an editor": [], "every role": ["reviewer", "coder", "publisher", "meeting admin"], "a superuser": None}
PROBES = [
    ("answer", "q=4711"),
    ("answer", "number=4711"),
    ("answer", "yes__exact=1"),
    ("answer", "choices__slug=c1"),
    ("answer", "question__kind=number"),
    ("reply", "answers__number=4711"),
    ("reply", "answers__choices__slug=c1"),
    ("reply", "second_entries__yes=1"),
    ("choice", "answers__isnull=False"),
    ("question", "answers__yes=1"),
    ("addressee", "replies__answers__yes=1"),
    ("secondentry", "yes__exact=1"),
]


@pytest.fixture
def small(persona):
    """A reply whose closed questions were all entered by the first editor."""
    small = small_round(double_entry_percent=100)
    for kind in KINDS:
        AnswerFactory(
            reply=small.reply,
            question=small.questions[kind],
            entered_by=persona("editor"),
            entered_on=date(2026, 2, 2),
            **({"text": "Oui.", "language": "fr"} if kind == "open" else {}),
        )
    return small


@pytest.fixture(params=MORE)
def second(request, persona):
    user = persona("second editor")
    ensure_roles()
    roles = MORE[request.param]
    user.groups.add(*Group.objects.filter(name__in=roles or []))
    user.is_superuser = roles is None
    user.save()
    return type(user).objects.get(pk=user.pk)


def own(small):
    return Reply.objects.filter(pk=small.reply.pk)


def answers(small):
    return Answer.objects.filter(reply=small.reply)


def first_entry(small, which):
    """Writes one of two first entries; what each says is nowhere else in the record."""
    if which == "left blank":
        return
    to = {kind: answers(small).filter(question=small.questions[kind]) for kind in CLOSED}
    to["yes_no"].update(yes=True)
    to["number"].update(number=Decimal("4711"), is_confidential=True)
    to["date"].update(date=date(1987, 6, 5))
    for kind in ("single", "multiple"):
        to[kind].get().choices.set(small.choices[kind][:1])


def addresses(small):
    slug = small.round.slug
    yield reverse("secretariat:rounds")
    for name in ("round", "replies", "check_queue", "workbooks", "coding", "releases"):
        yield reverse(f"secretariat:{name}", args=[slug])
    for name in ("reply", "second_entry", "compare_entries", "check_page"):
        yield reverse(f"secretariat:{name}", args=[slug, "bel"])
    yield reverse("secretariat:ledger", args=[slug, "bel"])
    for state in ("BEL", ""):
        yield reverse("secretariat:workbook_download", args=[slug]) + f"?state={state}&language=fr&filled=on"
    yield reverse("secretariat:table_answers", args=[slug])
    yield "/admin/"
    for model in domain_models():
        if model._meta.app_label in ("questionnaires", "accounts"):
            yield _admin(model)
            yield _admin(model) + "?q=bel"
    for model in (Round, Question, Choice, Addressee, Reply, Answer, SecondEntry):
        for pk in model._base_manager.order_by("-pk").values_list("pk", flat=True)[:6]:
            yield from (f"{_admin(model)}{pk}/{page}/" for page in ("change", "history", "delete"))
    for name, query in PROBES:
        yield f"/admin/questionnaires/{name}/?{query}"
    yield "/admin/autocomplete/?app_label=questionnaires&model_name=answertranslation&field_name=answer&term=bel"
    for language in ("en", "ar"):
        yield f"/{language}/questionnaires/{slug}/"


def _admin(model):
    return f"/admin/{model._meta.app_label}/{model._meta.model_name}/"


def cells(response):
    """What a file says, without the moment it was made."""
    content, kind = response.content, response["Content-Type"]
    if kind == XLSX:
        return workbook(content)
    if kind == "application/zip":
        bundle = zipfile.ZipFile(io.BytesIO(content))
        return {name: workbook(bundle.read(name)) for name in bundle.namelist()}
    return None


def worlds(client, user, small, only=None):
    """What a person sees where the first entry is blank, and where it is not; of all addresses, or of some of them."""
    client.force_login(user)
    found = []
    for which in ("left blank", "4711"):
        with undone():
            first_entry(small, which)
            asked = [url for url in addresses(small) if only is None or url in only]
            shown = seen(client, asked)
            for url in asked:
                if "filled=on" in url:
                    shown[url] = cells(client.get(url))
            found.append(shown)
    return found


def test_the_second_person_finds_nothing_of_the_first_entry(client, second, small):
    found = worlds(client, second, small)
    assert differing(found) == []
    assert len(found[0]) > 100
    assert {status for status, _text in (value for value in found[0].values() if isinstance(value, tuple))} >= {200}


@pytest.mark.parametrize("who", ["editor", "reviewer"])
def test_the_crawl_would_find_a_leak(client, persona, small, who):
    """The control: who entered it first, and who enters nothing, see the two worlds differ where the crawl asks."""
    answer = Answer.objects.get(reply=small.reply, question__kind="number")
    telling = [
        f"/admin/questionnaires/answer/{answer.pk}/change/",
        f"/admin/questionnaires/reply/{small.reply.pk}/change/",
        reverse("secretariat:check_page", args=[small.round.slug, "bel"]),
    ]
    if who == "editor":
        telling.append(reverse("secretariat:table_answers", args=[small.round.slug]))
    assert sorted(differing(worlds(client, persona(who), small, telling))) == sorted(telling)


def test_once_entered_twice_it_is_shown(client, second, small):
    first_entry(small, "4711")
    enter_second(reply=small.reply, given={}, by=second)
    client.force_login(second)
    assert "4711" in client.get(f"/admin/questionnaires/reply/{small.reply.pk}/change/").content.decode()
    assert not Reply.objects.blind_to(second).exists()
    assert SecondEntry.objects.visible_to(second).count() == len(CLOSED)


class TestBlindTo:
    def test_only_who_may_enter_and_did_not(self, small, persona):
        blind = {
            name: Reply.objects.blind_to(persona(name)).filter(pk=small.reply.pk).exists()
            for name in ("editor", "second editor", "coder a", "reviewer", "publisher", "focal point")
        }
        assert blind == dict.fromkeys(blind, False) | {"second editor": True}

    @pytest.mark.parametrize(
        ("change", "is_blind"),
        [
            pytest.param(lambda small: own(small).update(status="entered"), True, id="finished without a second"),
            pytest.param(lambda small: own(small).update(status="coded"), False, id="no longer open to entry"),
            pytest.param(
                lambda small: small.reply.answers.update(entered_by=None, entered_on=None), False, id="no hand"
            ),
            pytest.param(lambda small: answers(small).exclude(text="").delete(), True, id="only closed questions"),
            pytest.param(lambda small: answers(small).filter(text="").delete(), False, id="only an open question"),
        ],
    )
    def test_of_which_replies(self, small, persona, change, is_blind):
        change(small)
        assert Reply.objects.blind_to(persona("second editor")).exists() == is_blind

    def test_while_one_closed_question_lacks_its_second_entry(self, small, persona):
        for kind in CLOSED[1:]:
            SecondEntryFactory(reply=small.reply, question=small.questions[kind])
        assert Reply.objects.blind_to(persona("second editor")).exists()
        assert not SecondEntry.objects.visible_to(persona("second editor")).exists()
        SecondEntryFactory(reply=small.reply, question=small.questions[CLOSED[0]])
        assert not Reply.objects.blind_to(persona("second editor")).exists()

    def test_a_question_of_another_version_is_not_waited_for(self, small, persona):
        for kind in CLOSED:
            SecondEntryFactory(reply=small.reply, question=small.questions[kind])
        Question.objects.create(round=small.round, number=99, kind="yes_no", text="?", asked_from_version=2)
        assert not Reply.objects.blind_to(persona("second editor")).exists()

    def test_in_lists_of_answers(self, small, persona):
        visible = Answer.objects.visible_to(persona("second editor")).filter(reply=small.reply)
        assert list(visible.values_list("question__kind", flat=True)) == ["open"]
        assert Answer.objects.visible_to(persona("editor")).filter(reply=small.reply).count() == len(KINDS)


class TestUploads:
    """A table or a workbook is no way round: what is hidden is neither compared nor written."""

    def content(self, small, *lines):
        return "\n".join(["state,question,answer,language", *lines]).encode()

    def test_the_comparison_shows_nothing_and_the_import_is_refused(self, small, client_of, persona):
        first_entry(small, "4711")
        number = small.questions["number"].number
        client, base = client_of("second editor"), reverse("secretariat:workbooks", args=[small.round.slug])
        file = SimpleUploadedFile("answers.csv", self.content(small, f"BEL,{number},12,"))
        page = client.post(base, {"file": file}, follow=True)
        assert "4711" not in page.content.decode()
        assert "make the second entry" in page.content.decode()
        with pytest.raises(Refused, match="make the second entry"):
            self.take_over(small, persona("second editor"), f"BEL,{number},12,")
        assert small.reply.answers.get(question__kind="number").number == 4711
        assert self.take_over(small, persona("editor"), f"BEL,{number},12,").counts["changed"] == 1

    def test_also_if_nothing_differs(self, small, persona):
        first_entry(small, "4711")
        with pytest.raises(Refused, match="make the second entry"):
            self.take_over(small, persona("second editor"), f"BEL,{small.questions['number'].number},4711,")

    def test_open_answers_are_taken_over(self, small, persona):
        line = f"BEL,{small.questions['open'].number},Non.,fr"
        assert self.take_over(small, persona("second editor"), line).counts["changed"] == 1

    def test_a_reply_entered_by_a_file_still_waits_for_its_second_entry(self, persona):
        small = small_round(double_entry_percent=100)
        line = f"BEL,{small.questions['number'].number},12,"
        self.take_over(small, persona("editor"), line)
        assert Reply.objects.get(pk=small.reply.pk).status == "received"
        enter_second(
            reply=small.reply,
            given={small.questions["number"].pk: Given(number=Decimal(12))},
            by=persona("second editor"),
        )

    def take_over(self, small, by, line):
        return import_answers(by=by, round_=small.round, kind="csv", parsed=table(self.content(small, line)))
