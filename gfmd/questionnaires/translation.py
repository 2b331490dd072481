from modeltranslation.translator import TranslationOptions, register

from gfmd.questionnaires.models import Choice, Code, Question, Round


@register(Round)
class RoundOptions(TranslationOptions):
    fields = ("title", "issuer")


@register(Question)
class QuestionOptions(TranslationOptions):
    fields = ("text", "help_text")


@register(Choice)
class ChoiceOptions(TranslationOptions):
    fields = ("label",)


@register(Code)
class CodeOptions(TranslationOptions):
    fields = ("label", "inclusion_rule", "example")
