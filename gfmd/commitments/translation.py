from modeltranslation.translator import TranslationOptions, register

from gfmd.commitments.models import Commitment, Fund, Mechanism, Milestone, Participation


@register(Mechanism)
class MechanismOptions(TranslationOptions):
    fields = ("name", "acronym", "popular_name", "region")


@register(Participation)
class ParticipationOptions(TranslationOptions):
    fields = ("role",)


@register(Milestone)
class MilestoneOptions(TranslationOptions):
    fields = ("title", "place")


@register(Commitment)
class CommitmentOptions(TranslationOptions):
    fields = ("title",)


@register(Fund)
class FundOptions(TranslationOptions):
    fields = ("name", "scope")
