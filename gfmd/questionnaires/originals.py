"""Files as they came: what they really are, and where they are kept. Neither names nor types given are believed."""

import hashlib
import os
import secrets
import unicodedata
import warnings
import zipfile
from pathlib import Path, PurePosixPath

import puremagic
from django.conf import settings
from django.utils.translation import gettext as _
from PIL import Image, UnidentifiedImageError

from gfmd.questionnaires.actions import Refused

PDF = "application/pdf"
OFFICE = "application/vnd.openxmlformats-officedocument."
XLSX, DOCX = f"{OFFICE}spreadsheetml.sheet", f"{OFFICE}wordprocessingml.document"
IMAGES = {"image/png": "PNG", "image/jpeg": "JPEG", "image/tiff": "TIFF"}
TYPES = {
    ".pdf": PDF,
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".tif": "image/tiff",
    ".tiff": "image/tiff",
    ".xlsx": XLSX,
    ".docx": DOCX,
}
# What a browser shows as a picture.
PICTURES = {"image/png", "image/jpeg"}
# What no browser shows, and is shown page by page as a picture made here.
PAGED = {"image/tiff"}
# What is shown beside the form; everything else is saved.
SHOWN = {PDF, *PICTURES, *PAGED}
_MAIN_PART = {XLSX: "xl/workbook.xml", DOCX: "word/document.xml"}
_MOST_PARTS = 10_000
_LONGEST_NAME = 200


def sniffed(name, content):
    """The media type of `content` (bytes), if it is what its name says and we take it; else raises `Refused`."""
    if not content:
        raise Refused(_("The file is empty."))
    if len(content) > settings.ORIGINAL_MAX_BYTES:
        raise Refused(_("The file is larger than %(most)s MB.") % {"most": settings.ORIGINAL_MAX_BYTES // 1_000_000})
    media_type = TYPES.get(PurePosixPath(name.lower()).suffix)
    if media_type is None:
        raise Refused(_("Files of this kind are not taken. Possible are PDF, PNG, JPEG, TIFF, XLSX and DOCX."))
    if not _has_signature(media_type, content) or not _is_whole(media_type, content):
        raise Refused(_("The file is not what its name says, or it is damaged."))
    return media_type


def shown_name(name):
    """The name of an uploaded file for people: no folders, no control or direction marks, at most 200 characters."""
    name = name.replace("\\", "/").rpartition("/")[2]
    name = "".join(sign for sign in name if unicodedata.category(sign)[0] != "C").strip()
    stem, dot, suffix = name.rpartition(".")
    return f"{stem[: _LONGEST_NAME - len(suffix) - 1]}{dot}{suffix}" if len(suffix) < 10 else name[:_LONGEST_NAME]


def digest(content):
    return hashlib.sha256(content).hexdigest()


def keep(content):
    """Write `content` under a random name that nobody but this account reads; the name."""
    settings.ORIGINALS_DIR.mkdir(mode=0o700, parents=True, exist_ok=True)
    name = secrets.token_hex(16)
    descriptor = os.open(settings.ORIGINALS_DIR / name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with open(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    folder = os.open(settings.ORIGINALS_DIR, os.O_RDONLY)  # its list of names is on the disk before the row is
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
    return name


def drop(name):
    """Remove what `keep` has just written: its row was not."""
    place(name).unlink(missing_ok=True)


def place(name):
    """Where a file is kept. The name comes from a row that we wrote, and still leads nowhere else."""
    return settings.ORIGINALS_DIR / Path(name).name


def _has_signature(media_type, content):
    """The file begins with what its type begins with, at its first byte, and a second opinion agrees."""
    if media_type == PDF:
        return content.startswith(b"%PDF-")
    try:
        guesses = {guess.mime_type for guess in puremagic.magic_string(content)}
    except (puremagic.PureError, ValueError):
        return False
    if media_type in _MAIN_PART:
        return content.startswith(b"PK\x03\x04") and bool(guesses & {media_type, "application/zip"})
    return media_type in guesses


def _is_whole(media_type, content):
    from io import BytesIO

    if media_type in IMAGES:
        return _is_image(BytesIO(content), IMAGES[media_type])
    if media_type in _MAIN_PART:
        return _is_office(BytesIO(content), _MAIN_PART[media_type])
    return b"%%EOF" in content[-2048:]


def _is_image(file, kind):
    """Pillow reads its structure without unpacking it; of other kinds it knows nothing here."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(file, formats=[kind]) as image:
                image.verify()
    except (UnidentifiedImageError, Image.DecompressionBombError, Image.DecompressionBombWarning):
        return False
    except Exception:
        return False
    return True


def _is_office(file, main_part):
    """A package with the part that makes it a workbook or a document, and no macros. Nothing is unpacked."""
    try:
        with zipfile.ZipFile(file) as package:
            names = package.namelist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError, EOFError):
        return False
    if len(names) > _MOST_PARTS or any(name.lower().endswith("vbaproject.bin") for name in names):
        return False
    return {"[Content_Types].xml", main_part} <= set(names)
