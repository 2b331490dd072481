"""The order of names in each language, by the rules a reader of that language expects."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd.core.alphabet import alphabet


@pytest.mark.parametrize(
    ("language", "names"),
    [
        pytest.param("en", ["Congo", "Côte d’Ivoire", "Croatia", "Cuba"], id="an accent is no letter"),
        pytest.param("fr", ["Écosse", "Égypte", "El Salvador", "Équateur", "Espagne"], id="French accents"),
        pytest.param("fr", ["cote", "coté", "Cotonou"], id="accents only between equal letters"),
        pytest.param("es", ["España", "Estonia", "nube", "Nzwani", "Ñuble", "Omán"], id="ñ after all of n"),
        pytest.param("ru", ["Египет", "Ёлкино", "Замбия"], id="ё with е"),
        pytest.param("ru", ["Италия", "Ихтиман", "Йемен", "Кабо-Верде"], id="й after all of и"),
        pytest.param("ar", ["بربادوس", "البرتغال", "بروني دار السلام"], id="the article does not count"),
        pytest.param("ar", ["إثيوبيا", "أذربيجان", "الأرجنتين", "آيرلندا"], id="hamza and madda do not count"),
        pytest.param("ar", ["ألبانيا", "ألمانيا"], id="an alef and lam of the name itself"),
        pytest.param("zh-hans", ["阿富汗", "比利时", "秘鲁", "冰岛", "中国"], id="as the word is read"),
        pytest.param("zh-hans", ["立陶宛", "列支敦士登"], id="syllables before tones"),
        pytest.param("zh-hans", ["立陶宛", "利比亚"], id="fewer strokes first among characters read alike"),
        pytest.param("zh-hans", ["Andorra", "阿富汗", "中国"], id="a name that is not translated"),
    ],
)
def test_order(language, names):
    shuffled = names[:]
    random.Random(1).shuffle(shuffled)
    assert sorted(shuffled, key=alphabet(language)) == names


@pytest.mark.parametrize("language", ["ar", "zh-hans", "en", "fr", "ru", "es"])
@given(names=st.lists(st.text(max_size=6), max_size=4))
def test_any_texts_can_be_compared(language, names):
    """Marks, letters of other scripts, nothing at all: each has one place, whatever the order they come in."""
    order = alphabet(language)
    assert [order(name) for name in sorted(names, key=order)] == sorted(order(name) for name in names[::-1])
