"""Coefficients of agreement in words and numbers."""

from django import template
from django.utils.formats import number_format
from django.utils.translation import gettext_lazy as _

from gfmd.indicators.agreement import Undefined

register = template.Library()

WHY = {
    Undefined.NO_UNITS: _("not defined: nothing was read twice"),
    Undefined.NO_VARIATION: _("not defined: all readings are alike, chance alone would agree"),
}


@register.filter
def coefficient(found):
    """A coefficient with two decimals, or the reason why it has no value."""
    if found.undefined:
        return WHY[found.undefined]
    text = number_format(round(float(found.value), 2), decimal_pos=2)
    return text.replace("-", "\N{MINUS SIGN}")
