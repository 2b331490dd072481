"""Which codes of an answer everybody may see: those its readings agree on, or somebody decided."""

import pytest

from gfmd.questionnaires.models import Adjudication, Answer
from gfmd.secretariat.shown_reply import settled_codes
from tests.factories.accounts import UserFactory
from tests.factories.questionnaires import AnswerFactory, CodebookFactory, CodeFactory, ReadingFactory
from tests.questionnaires.rounds import TODAY

pytestmark = pytest.mark.django_db
OPEN = None  # a reading that is not finished


@pytest.mark.parametrize(
    ("double", "readings", "decided", "settled"),
    [
        pytest.param(True, [], {}, None, id="unread"),
        pytest.param(True, ["a"], {}, None, id="read once of twice"),
        pytest.param(False, ["a"], {}, "a", id="read once, as the round wants"),
        pytest.param(False, [OPEN], {}, None, id="not finished"),
        pytest.param(True, ["a", OPEN], {}, None, id="the second not finished"),
        pytest.param(True, ["ab", "ab"], {}, "ab", id="agreed"),
        pytest.param(True, ["", ""], {}, "", id="agreed that no code fits"),
        pytest.param(True, ["a", "ab"], {}, None, id="differing"),
        pytest.param(True, ["a", "ab"], {"b": True}, "ab", id="decided: given"),
        pytest.param(True, ["a", "ab"], {"b": False}, "a", id="decided: not given"),
        pytest.param(True, ["a", "b"], {"b": True}, None, id="half decided"),
        pytest.param(True, ["b", "a"], {"a": True, "b": True}, "ab", id="both decided, in the codebook's order"),
    ],
)
def test_settled(double, readings, decided, settled):
    answer = AnswerFactory(text="Cursos.", language="es", reply__addressee__round__double_coding=double)
    codebook = CodebookFactory(question=answer.question)
    codes = {slug: CodeFactory(codebook=codebook, slug=slug, position=n) for n, slug in enumerate("ab")}
    for number, given in enumerate(readings, 1):
        reading = ReadingFactory(answer=answer, codebook=codebook, pass_number=number)
        for slug in given or "":
            reading.codings.create(code=codes[slug])
        reading.finished_on = None if given is OPEN else TODAY
        reading.save()
    for slug, is_given in decided.items():
        Adjudication.objects.create(
            answer=answer, code=codes[slug], is_given=is_given, reason="x", decided_by=UserFactory(), decided_on=TODAY
        )
    found = settled_codes(Answer.objects.filter(pk=answer.pk).select_related("reply__addressee__round"))[answer.pk]
    assert (None if found is None else "".join(code.slug for code in found)) == settled
