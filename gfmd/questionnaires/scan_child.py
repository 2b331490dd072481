"""Makes a picture of one page of a TIFF from standard input. Run confined (`core.confined`), never imported.

Knows neither Django nor the database: whatever a file does to it, it has nothing to lose.

Argument: the page, from 1; one beyond the last is the last. Answer: a line of JSON, {"page": its number, "pages": all
of them}, and after it the page as PNG; or the line {"refused": reason} alone.
"""

import io
import json
import sys

from PIL import Image

PAGES = 300
PIXELS = 50_000_000  # of a page as scanned: A4 at 600 dots an inch has 35 million
WIDTH = 1700  # of the picture: an A4 page at 200 dots an inch, as a fine fax has it
MOST_STRETCHED = 4  # a coarse fax has half as many lines down as dots across


class Refused(Exception):
    """No picture is made: a reason of `scans.REASONS`."""


def picture(content, wanted):
    """({"page", "pages"}, PNG) of the page `wanted` of a TIFF (bytes)."""
    with Image.open(io.BytesIO(content), formats=["TIFF"]) as image:
        pages = count(image)
        page = min(max(wanted, 1), pages)
        image.seek(page - 1)
        width, height = image.size
        if width * height > PIXELS:
            raise Refused("too_large")
        stretch = proportion(image)
        shown = flat(image)
    # Both sides at once: a coarse fax gets as tall as the sheet was.
    scale = min(1, WIDTH / shown.width)
    size = max(1, round(shown.width * scale)), max(1, round(shown.height * scale * stretch))
    if size[0] * size[1] > PIXELS:
        raise Refused("too_large")
    target = io.BytesIO()
    shown.resize(size, Image.Resampling.BOX if scale < 1 else Image.Resampling.BICUBIC).save(target, "PNG")
    return {"page": page, "pages": pages}, target.getvalue()


def count(image):
    """The number of pages, step by step: a file may claim or chain any number."""
    pages = 0
    while pages <= PAGES:
        try:
            image.seek(pages)
        except EOFError:
            return pages
        pages += 1
    raise Refused("too_many_pages")


def proportion(image):
    """How much taller a dot is than wide, by what the file says of its resolution."""
    across, down = image.info.get("dpi") or (1, 1)
    if image.getexif().get(0x0112, 1) > 4:  # lies on its side, and is set upright when it is loaded
        across, down = down, across
    stretch = float(across) / float(down) if across and down else 1
    return stretch if 1 / MOST_STRETCHED <= stretch <= MOST_STRETCHED else 1


def flat(image):
    """The page in grey or in colours, on white."""
    image.load()
    if image.mode.startswith("I") or image.mode == "F":
        return image.convert("F").point(lambda value: value * (1 / 256) + 0).convert("L")  # 16 bits to 8
    if image.mode in ("1", "L"):
        return image.convert("L")
    if image.has_transparency_data:
        image = image.convert("RGBA")
        white = Image.new("RGBA", image.size, "white")
        white.alpha_composite(image)
        return white.convert("RGB")
    return image.convert("RGB")


def answer(content, wanted):
    try:
        about, png = picture(content, wanted)
    except Refused as refusal:
        about, png = {"refused": str(refusal)}, b""
    except (MemoryError, Image.DecompressionBombError):
        about, png = {"refused": "too_large"}, b""
    except Exception:  # whatever a damaged or hostile file makes a library raise
        about, png = {"refused": "damaged"}, b""
    return json.dumps(about).encode() + b"\n" + png


if __name__ == "__main__":
    sys.stdout.buffer.write(answer(sys.stdin.buffer.read(), int(sys.argv[1])))
