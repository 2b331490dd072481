from modeltranslation.translator import TranslationOptions, register

from gfmd.activities.models import Activity, Entity, EntityGroup, Theme


@register([Entity, EntityGroup])
class EntityOptions(TranslationOptions):
    fields = ("name", "acronym")
    fallback_languages = {"default": ("en",)}


@register(Theme)
class ThemeOptions(TranslationOptions):
    fields = ("name", "description")


@register(Activity)
class ActivityOptions(TranslationOptions):
    fields = ("title",)
