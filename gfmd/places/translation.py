from modeltranslation.translator import TranslationOptions, register

from gfmd.places.models import Group, Grouping, State


@register([State, Grouping, Group])
class NameOptions(TranslationOptions):
    fields = ("name",)
