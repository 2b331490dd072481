from modeltranslation.translator import TranslationOptions, register

from gfmd.forum.models import Attendance, Body, Meeting, Organization, RoundTable, Session, Transmittal


@register(Organization)
class OrganizationOptions(TranslationOptions):
    fields = ("name", "acronym")
    fallback_languages = {"default": ("en",)}


@register(Meeting)
class MeetingOptions(TranslationOptions):
    fields = ("name", "city", "theme")


@register(Body)
class BodyOptions(TranslationOptions):
    fields = ("name",)


@register(Session)
class SessionOptions(TranslationOptions):
    fields = ("place",)


@register(RoundTable)
class RoundTableOptions(TranslationOptions):
    fields = ("title",)


@register(Transmittal)
class TransmittalOptions(TranslationOptions):
    fields = ("recipient",)


@register(Attendance)
class AttendanceOptions(TranslationOptions):
    fields = ("person_title",)
