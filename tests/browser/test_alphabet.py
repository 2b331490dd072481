"""The order of the States against that of the browser, whose `Intl.Collator` is ICU with the collations of CLDR."""

import csv

import pytest

from gfmd.core.alphabet import alphabet
from tests.environment import ROOT

LOCALES = {"ar": "ar", "zh-hans": "zh-Hans-u-co-pinyin", "en": "en", "fr": "fr", "ru": "ru", "es": "es"}

# Where we differ from CLDR on purpose (docs/adr/0007): the Arabic article and the seat of an alef do not count. 秘鲁 is
# read bìlǔ; CLDR knows 秘 alone, mì.
SORTED = r"""([names, locale]) => {
  const order = new Intl.Collator(locale).compare;
  const key = name => locale === 'ar' ? name.replace(/(^|[\s(])ال(?=\S{2})/g, '$1').replace(/[آأإ]/g, 'ا')
    : name.replace('秘', '必');
  return [...names].sort((one, other) => order(key(one), key(other)));
}"""


def names(language):
    with (ROOT / "fixtures" / "places" / "state.csv").open(encoding="utf-8", newline="") as file:
        return [row[f"name_{language.replace('-', '_')}"] for row in csv.DictReader(file)]


@pytest.mark.browser
@pytest.mark.parametrize("language", LOCALES)
def test_states_stand_in_the_order_of_the_browser(language, chromium):
    page = chromium.new_page()
    try:
        known = page.evaluate("locale => Intl.Collator.supportedLocalesOf([locale]).length", LOCALES[language])
        assert known == 1, "the browser has no collation for this language"
        expected = page.evaluate(SORTED, [names(language), LOCALES[language]])
    finally:
        page.close()
    assert len(set(expected)) == 195
    assert sorted(names(language), key=alphabet(language)) == expected
