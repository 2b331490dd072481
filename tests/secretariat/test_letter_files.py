"""Letters as DOCX, opened back: the State's name, its language, the direction of its script."""

import io
import zipfile
from datetime import date

import pytest
from docx import Document
from docx.oxml.ns import qn

from gfmd.questionnaires.letters import filled, language_of, texts_of
from gfmd.questionnaires.models import Letter, Round
from gfmd.secretariat.letter_files import DOCX, ZIP, document, one_or_many

pytestmark = pytest.mark.django_db
DAY = date(2026, 4, 8)


@pytest.fixture
def round_():
    return Round.objects.get(slug="sample-round-2026")


def letter_to(round_, iso3, kind="letter"):
    addressee = round_.addressees.select_related("state").get(state__iso3=iso3)
    return filled(texts_of(round_, kind)[language_of(addressee, round_)], addressee, round_, DAY)


def opened(round_, letter):
    return Document(io.BytesIO(document(round_, letter)))


@pytest.mark.parametrize(
    ("iso3", "language", "name", "deadline", "notice"),
    [
        pytest.param("JOR", "ar", "الأردن", "13 أبريل 2026", None, id="ar"),
        pytest.param("CHN", "zh-hans", "中国", "2026年4月13日", None, id="zh"),
        pytest.param("TUV", "en", "Tuvalu", "13 April 2026", "Fictional training data", id="en"),
        pytest.param("FRA", "fr", "France", "13 avril 2026", None, id="fr"),
        pytest.param("BLR", "ru", "Беларусь", "13 апреля 2026", None, id="ru"),
        pytest.param("CHL", "es", "Chile", "13 de abril de 2026", None, id="es"),
    ],
)
@pytest.mark.parametrize("kind", Letter.Kind.values)
def test_a_letter_in_the_language_of_the_state(round_, kind, iso3, language, name, deadline, notice):
    letter = letter_to(round_, iso3, kind)
    docx = opened(round_, letter)
    texts = [paragraph.text for paragraph in docx.paragraphs]
    assert letter.language == language
    assert texts[0] == letter.subject
    assert "\n\n".join(texts[1:]) == letter.body
    assert name in letter.body
    assert deadline in letter.body
    assert "{" not in "".join(texts)
    (header,) = docx.sections[0].header.paragraphs
    assert header.text
    assert notice is None or header.text == notice
    is_arabic = language == "ar"
    for paragraph in [header, *docx.paragraphs]:
        properties = paragraph._p.pPr
        assert (properties is not None and properties.find(qn("w:bidi")) is not None) is is_arabic
        assert all(bool(run.font.rtl) is is_arabic for run in paragraph.runs)
    assert (docx.sections[0]._sectPr.find(qn("w:bidi")) is not None) is is_arabic


def test_chinese_letters_have_a_chinese_font(round_):
    docx = opened(round_, letter_to(round_, "CHN"))
    assert docx.styles["Normal"].element.rPr.rFonts.get(qn("w:eastAsia")) == "SimSun"
    assert docx.paragraphs[0].runs[0]._r.rPr.find(qn("w:lang")).get(qn("w:eastAsia")) == "zh-CN"


def test_the_file_names_no_author_and_is_of_today(round_):
    properties = opened(round_, letter_to(round_, "TUV")).core_properties
    assert (properties.author, properties.comments) == ("", "")
    assert properties.created.year >= 2026
    assert properties.language == "en-GB"


def test_letters_of_a_real_round_bear_no_notice(round_):
    round_.is_fictional = False
    assert opened(round_, letter_to(round_, "TUV")).sections[0].header.paragraphs[0].text == ""


def test_characters_xml_has_no_place_for_are_left_out(round_):
    Letter.objects.filter(round=round_, kind="letter", language="en").update(body="a\x0bb\x01c\ufffe <&> {state}")
    texts = [paragraph.text for paragraph in opened(round_, letter_to(round_, "TUV")).paragraphs]
    assert "".join(texts[1:]) == "abc <&> Tuvalu"


def test_one_is_a_file_and_many_are_a_zip(round_):
    one, two = letter_to(round_, "TUV"), letter_to(round_, "JOR")
    content, media_type, name = one_or_many(round_, "letter", [one])
    assert (media_type, name) == (DOCX, "letter-tuv-en.docx")
    assert Document(io.BytesIO(content)).paragraphs[0].text == one.subject
    content, media_type, name = one_or_many(round_, "letter", [one, two])
    assert (media_type, name) == (ZIP, "letters-sample-round-2026.zip")
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.namelist() == ["letter-tuv-en.docx", "letter-jor-ar.docx"]
        arabic = Document(io.BytesIO(archive.read("letter-jor-ar.docx")))
    assert arabic.paragraphs[0].text == two.subject
