"""Pages of faxes as pictures: real files by every way a fax machine packs them, and hostile ones within limits."""

import io
import struct

import pytest
from PIL import Image, ImageDraw

from gfmd.questionnaires import scan_child, scans

FAX = 1728, 1100  # dots of an A4 page in the coarse resolution of a fax: half as many lines down as dots across


def sheet(mode="1", size=(120, 80), mark=0):
    """A white page; `mark` is how many black bars it has."""
    page = Image.new("RGB", size, "white")
    for bar in range(mark):
        ImageDraw.Draw(page).rectangle([40 * bar + 10, 10, 40 * bar + 29, size[1] - 10], fill="black")
    return page.convert(mode)


def tiff(*pages, **options):
    target = io.BytesIO()
    pages[0].save(target, "TIFF", save_all=True, append_images=pages[1:], **options)
    return target.getvalue()


@pytest.fixture
def shown(tmp_path):
    """`shown(content, number)` gives the `Page` that the site makes of these bytes, and its picture."""

    def show(content, number=1):
        path = tmp_path / "scan.tif"
        path.write_bytes(content)
        with path.open("rb") as file:
            page = scans.page_of(file, number)
        return page, Image.open(io.BytesIO(page.png))

    return show


def bars(picture):
    """The number of black bars across the middle."""
    grey = picture.convert("L")
    line = [grey.getpixel((x, grey.height // 2)) < 128 for x in range(grey.width)]
    return sum(here and not before for before, here in zip([False, *line], line, strict=False))


@pytest.mark.parametrize("compression", ["group3", "group4", "tiff_lzw", "packbits", "tiff_adobe_deflate", None])
def test_each_page_of_a_fax_is_shown(compression, shown):
    fax = tiff(*(sheet(size=FAX, mark=n) for n in (1, 2, 3)), compression=compression, dpi=(204, 98))
    for number in (1, 2, 3):
        page, picture = shown(fax, number)
        assert (page.number, page.pages) == (number, 3)
        assert bars(picture) == number
        assert picture.format == "PNG"
        # As tall as the sheet was, although its lines are twice as far apart as its dots.
        assert picture.width == scan_child.WIDTH
        assert picture.height == pytest.approx(picture.width * (FAX[1] / 98) / (FAX[0] / 204), abs=2)


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "RGBA", "LA", "CMYK", "I;16"])
def test_scans_of_every_kind_are_shown_on_white(mode, shown):
    page = sheet("L", mark=2).convert("I").point(lambda value: value * 257).convert("I;16") if mode == "I;16" else None
    _page, picture = shown(tiff(page or sheet("RGB", mark=2).convert(mode)))
    assert picture.mode in ("L", "RGB")
    assert bars(picture) == 2
    assert min(picture.convert("RGB").getpixel((1, 1))) > 250


def test_what_is_clear_is_white_as_the_paper(shown):
    _page, picture = shown(tiff(Image.new("RGBA", (50, 50), (0, 0, 0, 0))))
    assert picture.getpixel((5, 5)) == (255, 255, 255)


@pytest.mark.parametrize("number", [0, 4, 9999])
def test_beyond_the_ends_is_the_end(number, shown):
    page, _picture = shown(tiff(sheet(), sheet(), sheet()), number)
    assert page.number == (3 if number else 1)


def test_a_page_on_its_side_is_set_upright_with_its_proportion(shown):
    lying = Image.Exif()
    lying[0x0112] = 6
    _page, picture = shown(tiff(sheet(size=(100, 200)), dpi=(200, 100), exif=lying))
    assert picture.size == (200, 50)


def wide(width, height):
    """A bilevel file that claims these dimensions and holds next to nothing."""
    entries = [(256, 4, 1, width), (257, 4, 1, height), (258, 3, 1, 1), (259, 3, 1, 4), (262, 3, 1, 0)]
    entries += [(273, 4, 1, 8), (277, 3, 1, 1), (278, 4, 1, height), (279, 4, 1, 8)]
    packed = b"".join(struct.pack("<HHII", *entry) for entry in entries)
    directory = struct.pack("<H", len(entries)) + packed + struct.pack("<I", 0)
    return b"II*\0" + struct.pack("<I", 16) + b"\0" * 8 + directory


def chained(times):
    """A file whose directory of pages leads on to itself, or through as many pages as are asked for."""
    one = tiff(sheet(size=(8, 8)))
    if times:
        return tiff(*[sheet(size=(8, 8))] * times)
    (start,) = struct.unpack("<I", one[4:8])
    (entries,) = struct.unpack("<H", one[start : start + 2])
    end = start + 2 + 12 * entries
    return one[:end] + struct.pack("<I", start) + one[end + 4 :]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        pytest.param(lambda: b"", "damaged", id="nothing"),
        pytest.param(lambda: b"II*\0" + b"\xff" * 60, "damaged", id="noise after a signature"),
        pytest.param(lambda: b"\x89PNG\r\n\x1a\n" + b"\0" * 60, "damaged", id="another kind"),
        pytest.param(lambda: tiff(sheet(size=FAX, mark=3), compression="tiff_lzw")[:700], "damaged", id="cut short"),
        pytest.param(lambda: wide(10_000, 5_001), "too_large", id="a few pixels too many"),
        pytest.param(lambda: wide(60_000, 60_000), "too_large", id="small file, huge page"),
        pytest.param(lambda: wide(2**31 - 1, 2**31 - 1), "too_large", id="more pixels than there is memory anywhere"),
        pytest.param(lambda: tiff(Image.new("L", (16, 30_000)), dpi=(400, 100)), None, id="as narrow as may be"),
        pytest.param(lambda: chained(scan_child.PAGES + 1), "too_many_pages", id="too many pages"),
    ],
)
def test_a_hostile_file_is_refused_with_a_reason(content, reason, shown):
    content = content()
    assert len(content) < 600_000
    if reason is None:
        assert shown(content)[0].pages == 1
        return
    with pytest.raises(scans.Unshowable) as refusal:
        shown(content)
    assert refusal.value.args == (reason,)
    assert str(refusal.value)


def test_a_chain_of_pages_that_bites_its_tail_ends(shown):
    assert shown(chained(0))[0].pages == 1


def test_a_page_of_the_most_pixels_in_colour_has_room(shown):
    page = tiff(Image.new("RGB", (7000, 7000), "red"), compression="tiff_lzw")
    assert shown(page)[1].getpixel((5, 5)) == (255, 0, 0)


@pytest.mark.parametrize("body", ["import time; time.sleep(60)", "raise SystemExit(9)"])
def test_a_child_that_hangs_or_dies_is_a_reason_and_no_error(body, tmp_path, shown, monkeypatch):
    (tmp_path / "child.py").write_text(body)
    monkeypatch.setattr(scans, "CHILD", tmp_path / "child.py")
    monkeypatch.setattr(scans, "PATIENCE", 1)
    with pytest.raises(scans.Unshowable) as refusal:
        shown(tiff(sheet()))
    assert refusal.value.args == ("killed",)
