from modeltranslation.translator import TranslationOptions, register

from gfmd.sources.models import Document


@register(Document)
class DocumentOptions(TranslationOptions):
    fields = ("title",)
