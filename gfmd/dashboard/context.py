"""What every page needs: where one can go, in which languages."""

from django.conf import settings
from django.urls import reverse
from django.utils.translation import get_language, override

from gfmd.dashboard.sections import SECTIONS
from gfmd.dashboard.words import direction

LANGUAGE_NAMES = {
    "ar": "العربية",
    "zh-hans": "中文",
    "en": "English",
    "fr": "Français",
    "ru": "Русский",
    "es": "Español",
}


def site(request):
    language = get_language() or settings.LANGUAGE_CODE
    return {
        "language": language,
        "dir": direction(language),
        "languages": _languages(request, language),
        "sections": _sections(request),
    }


def _languages(request, current):
    """(code, own name, this page in that language with the same query, whether it is the current one)."""
    rest = request.path.removeprefix(f"/{current}/") if request.path.startswith(f"/{current}/") else None
    query = f"?{request.GET.urlencode()}" if request.GET else ""
    found = []
    for code, _name in settings.LANGUAGES:
        with override(code):
            url = f"/{code}/{rest}{query}" if rest is not None else reverse("overview")
        found.append((code, LANGUAGE_NAMES[code], url, code == current))
    return found


def _sections(request):
    """(address, name, whether the page is in it) of the main navigation."""
    found = []
    for name, words in SECTIONS.items():
        url = reverse(name)
        inside = request.path == url if name == "overview" else request.path.startswith(url)
        found.append((url, words, inside))
    return found
