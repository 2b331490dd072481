"""The alphabetical order of names in each official language, without a database that knows it.

Letters first, accents only between names that are otherwise alike. By the rules of CLDR, with two
habits it lacks: Arabic names stand without their definite article, Chinese names in the order of how the word is read
(秘鲁 is Bìlǔ, though 秘 alone is mì). See docs/adr/0007-alphabets.md.
"""

import re
import unicodedata
from functools import cache

# Letters of their own, not a letter with an accent.
OWN_LETTERS = {"ru": "й", "es": "ñ"}
ARABIC_ARTICLE = re.compile(r"\bال(?=\w{2})")
ARABIC_SEATS = str.maketrans("ةىؤئ", "هيوي")

# Of characters read alike the one with fewer strokes comes first. Those of State names whose code points say otherwise.
FEWER_STROKES = frozenset("立莫西")


def alphabet(language):
    """A sort key for names in `language`: `sorted(names, key=alphabet("es"))`."""
    return _chinese if language == "zh-hans" else lambda name: _letters(str(name), language)


def _letters(name, language):
    """(letters without accents, the same with accents)."""
    folded = unicodedata.normalize("NFC", name).casefold()
    if language == "ar":
        folded = ARABIC_ARTICLE.sub("", folded).translate(ARABIC_SEATS)
    own = OWN_LETTERS.get(language)
    plain = "".join(_plain(letter, own) for letter in folded)
    return plain, folded


def _plain(letter, own):
    """A letter without its accents; one of its own stands after all others that begin with the same base."""
    bare = "".join(mark for mark in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(mark))
    return f"{bare}\uffff" if own and letter in own else bare


@cache
def _chinese(name):
    """(syllable, tone, more strokes than others read alike, character) of each character, as the whole word is read."""
    from pypinyin import Style, pinyin  # its dictionaries take a moment to load, and only Chinese pages need them

    name = str(name)
    read = pinyin(name, style=Style.TONE3, errors=list, neutral_tone_with_five=True)
    return tuple(
        (syllable[:-1], syllable[-1], character not in FEWER_STROKES, character)
        for (syllable,), character in zip(read, name, strict=True)
    )
