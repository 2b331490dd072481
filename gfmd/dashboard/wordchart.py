"""A native bar chart in a Word document: a part of DrawingML, which python-docx itself does not write."""

from xml.sax.saxutils import escape

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.shared import Emu

TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
COLOURS = ("1B6CA8", "CFD8DF")
WIDTH, BASE_HEIGHT, ROW_HEIGHT = 5_600_000, 1_100_000, 380_000  # English Metric Units
NAMES = (
    'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)


def add_bar_chart(document, *, title, names, series, is_rtl=False):
    """Adds horizontal bars to the end: `series` are (name, numbers), one number for each of `names`."""
    package = document.part.package
    number = 1 + sum(1 for part in package.iter_parts() if part.content_type == TYPE)
    xml = _chart(names, series, is_rtl).encode()
    part = Part(PackURI(f"/word/charts/chart{number}.xml"), TYPE, xml, package)
    key = document.part.relate_to(part, RELATIONSHIP_TYPE.CHART)
    height = Emu(BASE_HEIGHT + ROW_HEIGHT * len(names))
    document.add_paragraph().add_run()._r.append(parse_xml(_frame(key, number, title, height)))


def _frame(key, number, title, height):
    words = escape(title, {'"': "&quot;"})
    return (
        '<w:drawing xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
        'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
        f'{NAMES}><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{WIDTH}" cy="{height}"/>'
        f'<wp:docPr id="{100 + number}" name="Chart {number}" descr="{words}"/><wp:cNvGraphicFramePr/>'
        '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">'
        f'<c:chart r:id="{key}"/></a:graphicData></a:graphic></wp:inline></w:drawing>'
    )


def _chart(names, series, is_rtl):
    bars = "".join(_series(place, name, names, numbers) for place, (name, numbers) in enumerate(series))
    side, direction = ("r", "maxMin") if is_rtl else ("l", "minMax")
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace {NAMES}><c:roundedCorners val="0"/>'
        '<c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>'
        f'<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>{bars}'
        '<c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart>'
        '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/>'
        f'<c:axPos val="{side}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>'
        '<c:minorTickMark val="none"/><c:tickLblPos val="low"/>'
        '<c:crossAx val="2"/><c:crosses val="autoZero"/></c:catAx>'
        f'<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="{direction}"/><c:min val="0"/></c:scaling>'
        '<c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="0" sourceLinked="0"/>'
        '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="high"/><c:crossAx val="1"/>'
        '<c:crosses val="autoZero"/></c:valAx></c:plotArea>'
        '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/></c:chart>'
        "</c:chartSpace>"
    )


def _series(place, name, names, numbers):
    return (
        f'<c:ser><c:idx val="{place}"/><c:order val="{place}"/><c:tx><c:strRef><c:f>Sheet1!{chr(66 + place)}1</c:f>'
        f"{_cache('str', [name])}</c:strRef></c:tx>"
        f'<c:spPr><a:solidFill><a:srgbClr val="{COLOURS[place]}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>'
        '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>'
        '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
        f"<c:cat><c:strRef><c:f>Sheet1!A2:A{1 + len(names)}</c:f>{_cache('str', names)}</c:strRef></c:cat>"
        f"<c:val><c:numRef><c:f>Sheet1!{chr(66 + place)}2:{chr(66 + place)}{1 + len(names)}</c:f>"
        f"{_cache('num', numbers)}</c:numRef></c:val></c:ser>"
    )


def _cache(kind, values):
    points = "".join(
        f'<c:pt idx="{place}"><c:v>{escape(str(value))}</c:v></c:pt>' for place, value in enumerate(values)
    )
    form = "<c:formatCode>General</c:formatCode>" if kind == "num" else ""
    return f'<c:{kind}Cache>{form}<c:ptCount val="{len(values)}"/>{points}</c:{kind}Cache>'
