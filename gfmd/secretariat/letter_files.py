"""Letters as DOCX, one for each State in the language it is written to; many come as a ZIP."""

import io
import re
import zipfile

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override
from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
ZIP = "application/zip"
# Fonts that word processors have or replace by one with the same letters.
LATIN, EAST_ASIAN = "Times New Roman", "SimSun"
# What a run is tagged with: (attribute of w:lang, tag of the language).
TAGS = {
    "ar": ("bidi", "ar-SA"),
    "zh-hans": ("eastAsia", "zh-CN"),
    "en": ("val", "en-GB"),
    "fr": ("val", "fr-FR"),
    "ru": ("val", "ru-RU"),
    "es": ("val", "es-ES"),
}
RIGHT_TO_LEFT = {"ar"}
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# What may follow w:bidi in the properties of a paragraph: the order is fixed.
_AFTER_BIDI = [
    "w:adjustRightInd",
    "w:snapToGrid",
    "w:spacing",
    "w:ind",
    "w:contextualSpacing",
    "w:jc",
    "w:outlineLvl",
    "w:rPr",
]


def one_or_many(round_, kind, letters):
    """(content, media type, file name) of `Filled` letters: a DOCX, or a ZIP of several."""
    if len(letters) == 1:
        return document(round_, letters[0]), DOCX, _name(kind, letters[0])
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:  # a DOCX is compressed already
        for letter in letters:
            archive.writestr(_name(kind, letter), document(round_, letter))
    return file.getvalue(), ZIP, f"{kind}s-{round_.slug}.zip"


def _name(kind, letter):
    return f"{kind}-{letter.addressee.state.iso3.lower()}-{letter.language}.docx"


def document(round_, letter):
    """One letter as the bytes of a DOCX on A4."""
    docx = Document()
    _lay_out(docx, letter.language)
    if round_.is_fictional:
        with override(letter.language):
            notice = _("Fictional training data")
        _write(docx.sections[0].header.paragraphs[0], notice, letter.language)
    _write(docx.add_paragraph(), letter.subject, letter.language, bold=True)
    for line in letter.body.splitlines():
        if line.strip():
            _write(docx.add_paragraph(), line, letter.language)
    properties = docx.core_properties
    properties.title, properties.language = _text(letter.subject)[:255], TAGS[letter.language][1]
    properties.author = properties.last_modified_by = properties.comments = ""
    properties.created = properties.modified = timezone.now().replace(tzinfo=None)
    file = io.BytesIO()
    docx.save(file)
    return file.getvalue()


def _lay_out(docx, language):
    section, normal = docx.sections[0], docx.styles["Normal"]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(25)
    normal.font.name, normal.font.size = LATIN, Pt(12)
    normal.paragraph_format.space_after = Pt(12)
    fonts = normal.element.rPr.rFonts
    fonts.set(qn("w:eastAsia"), EAST_ASIAN)
    fonts.set(qn("w:cs"), LATIN)
    sizes = OxmlElement("w:szCs")  # the size of Arabic letters
    sizes.set(qn("w:val"), "24")
    normal.element.rPr.append(sizes)
    if language in RIGHT_TO_LEFT:
        section._sectPr.append(OxmlElement("w:bidi"))


def _write(paragraph, text, language, *, bold=False):
    run = paragraph.add_run(_text(text))
    run.bold = run.font.cs_bold = bold or None
    if language in RIGHT_TO_LEFT:
        paragraph._p.get_or_add_pPr().insert_element_before(OxmlElement("w:bidi"), *_AFTER_BIDI)
        run.font.rtl = True
    attribute, tag = TAGS[language]
    mark = OxmlElement("w:lang")
    mark.set(qn(f"w:{attribute}"), tag)
    run._r.get_or_add_rPr().append(mark)


def _text(text):
    """Without the control characters that XML has no place for."""
    return _NOT_XML.sub("", text)
