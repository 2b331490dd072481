from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from gfmd.core.admin import (
    PERIOD,
    QUOTE,
    TERM,
    RecordAdmin,
    RecordInline,
    StackedRecordInline,
    TranslatedAdmin,
    TranslatedInline,
    names,
)
from gfmd.forum.models import (
    Attendance,
    Body,
    BodyRule,
    Chairmanship,
    CivilSocietyMeeting,
    Contribution,
    FocalPoint,
    HostingOffer,
    Meeting,
    MeetingTopic,
    Membership,
    Organization,
    ReportedCount,
    RoundTable,
    Session,
    Transmittal,
    TroikaRecord,
)


class MeetingTopicInline(RecordInline):
    model = MeetingTopic


class ReportedCountInline(StackedRecordInline):
    model = ReportedCount
    fields = ["subject_key", "measure", ("low", "high", "qualifier"), "as_written", "seen_on", "passages"]


class HostingOfferInline(RecordInline):
    model = HostingOffer


class RoundTableInline(TranslatedInline):
    model = RoundTable


class AttendanceInline(TranslatedInline):
    model = Attendance


class CivilSocietyMeetingInline(StackedRecordInline):
    model = CivilSocietyMeeting


class TransmittalInline(TranslatedInline):
    model = Transmittal


@admin.register(Organization)
class OrganizationAdmin(TranslatedAdmin):
    list_display = ["name", "acronym", "kind"]
    list_filter = ["kind"]
    search_fields = ["slug", *names(Organization, "name", "acronym")]
    main = [(None, {"fields": ["slug", "name", "acronym", "kind"]})]


@admin.register(Meeting)
class MeetingAdmin(TranslatedAdmin):
    list_display = ["name", "kind", "ordinal", "starts_on", "status", "host"]
    list_filter = ["kind", "status"]
    list_select_related = ["host"]
    search_fields = ["slug", *names(Meeting, "name", "city")]
    date_hierarchy = "starts_on"
    inlines = [
        ReportedCountInline,
        MeetingTopicInline,
        RoundTableInline,
        AttendanceInline,
        CivilSocietyMeetingInline,
        HostingOfferInline,
        TransmittalInline,
    ]
    main = [
        (
            None,
            {
                "fields": ["slug", ("kind", "ordinal"), "name", "status"],
                "description": _("The Troika follows the order of the Forum meetings and their chairs."),
            },
        ),
        (_("Where"), {"fields": ["city", "host"]}),
        (_("What about"), {"fields": ["theme"]}),
        PERIOD,
    ]


@admin.register(MeetingTopic)
class MeetingTopicAdmin(RecordAdmin):
    list_display = ["text", "meeting", "number"]
    list_filter = ["meeting"]
    list_select_related = ["meeting"]
    search_fields = ["text", "meeting__name_en"]
    main = [(None, {"fields": ["meeting", "number"]}), QUOTE]


class BodyRuleInline(RecordInline):
    model = BodyRule


class MembershipInline(StackedRecordInline):
    model = Membership


class SessionInline(TranslatedInline):
    model = Session


class BodyCountInline(ReportedCountInline):
    verbose_name_plural = _("reported counts")


@admin.register(Body)
class BodyAdmin(TranslatedAdmin):
    list_display = ["name", "kind"]
    list_filter = ["kind"]
    search_fields = ["slug", *names(Body, "name")]
    inlines = [BodyRuleInline, MembershipInline, SessionInline, BodyCountInline]
    main = [
        (
            None,
            {
                "fields": ["slug", "kind", "name"],
                "description": _("The Troika and its ex officio seats are derived: they cannot be entered here."),
            },
        ),
        QUOTE,
    ]


@admin.register(BodyRule)
class BodyRuleAdmin(RecordAdmin):
    list_display = ["text", "body", "number", "is_derived"]
    list_filter = ["body", "is_derived"]
    list_select_related = ["body"]
    search_fields = ["text", "body__name_en"]
    main = [(None, {"fields": ["body", "number", "is_derived"]}), QUOTE]


@admin.register(ReportedCount)
class ReportedCountAdmin(RecordAdmin):
    list_display = ["__str__", "measure", "low", "high", "qualifier"]
    list_filter = ["measure", "qualifier"]
    list_select_related = ["meeting", "body"]
    search_fields = ["subject_key", "as_written", "meeting__name_en", "body__name_en"]
    main = [
        (None, {"fields": ["subject_key", ("meeting", "body"), "measure"]}),
        (
            _("Count"),
            {
                "fields": [("qualifier", "low", "high"), "as_written", "seen_on"],
                "description": _("Keep the hedge of the source: “over 150” is 150 with the qualifier “over”."),
            },
        ),
    ]


@admin.register(HostingOffer)
class HostingOfferAdmin(RecordAdmin):
    list_display = ["state", "meeting"]
    list_filter = ["meeting"]
    list_select_related = ["state", "meeting"]
    search_fields = ["state__name_en", "state__iso3", "meeting__name_en"]
    main = [(None, {"fields": ["meeting", "state"]}), QUOTE]


class ContributionInline(StackedRecordInline):
    model = Contribution


@admin.register(Chairmanship)
class ChairmanshipAdmin(RecordAdmin):
    list_display = ["meeting", "starts_on", "until"]
    list_filter = ["meeting__status"]
    list_select_related = ["meeting"]
    search_fields = ["meeting__name_en", "states__name_en", "states__iso3"]
    inlines = [ContributionInline]
    main = [
        (
            None,
            {
                "fields": ["meeting", "states"],
                "description": _("Without stated dates the term follows the meetings."),
            },
        ),
        TERM,
    ]


@admin.register(TroikaRecord)
class TroikaRecordAdmin(RecordAdmin):
    list_display = ["seen_on", "note"]
    list_filter = ["seen_on"]
    search_fields = ["note", "states__name_en", "states__iso3"]
    main = [
        (
            None,
            {
                "fields": ["seen_on", "states", "note"],
                "description": _("Only what a source named when it differs from the Troika derived here."),
            },
        )
    ]


@admin.register(Membership)
class MembershipAdmin(RecordAdmin):
    list_display = ["__str__", "basis", "starts_on", "until", "seen_on"]
    list_filter = ["body", "basis"]
    list_select_related = ["body", "state", "organization"]
    search_fields = ["key", "state__name_en", "organization__name_en", "body__name_en"]
    main = [
        (
            None,
            {
                "fields": ["body", "key", ("state", "organization", "everyone"), "basis"],
                "description": _("Name one State, one organization or one collective."),
            },
        ),
        TERM,
    ]


@admin.register(Session)
class SessionAdmin(TranslatedAdmin):
    list_display = ["__str__", "starts_on", "place"]
    list_filter = ["body"]
    list_select_related = ["body"]
    search_fields = ["key", "text", *names(Session, "place")]
    main = [(None, {"fields": ["body", "key", "place"]}), PERIOD, QUOTE]


@admin.register(Attendance)
class AttendanceAdmin(TranslatedAdmin):
    list_display = ["__str__", "capacity"]
    list_filter = ["capacity", "meeting"]
    list_select_related = ["meeting", "state", "organization"]
    search_fields = ["key", "state__name_en", *names(Attendance, "person_title")]
    main = [
        (None, {"fields": ["meeting", "key", ("state", "organization"), "person_title", "capacity"]}),
        QUOTE,
    ]


@admin.register(RoundTable)
class RoundTableAdmin(TranslatedAdmin):
    list_display = ["__str__", "title"]
    list_filter = ["meeting"]
    list_select_related = ["meeting"]
    search_fields = ["number", *names(RoundTable, "title"), "meeting__name_en"]
    main = [(None, {"fields": ["meeting", "number", "title", "co_chairs", "document"]})]


@admin.register(CivilSocietyMeeting)
class CivilSocietyMeetingAdmin(RecordAdmin):
    list_display = ["meeting", "organizer", "days"]
    list_filter = ["organizer"]
    list_select_related = ["meeting", "organizer"]
    search_fields = ["meeting__name_en", "organizer__name_en"]
    main = [(None, {"fields": ["meeting", "organizer", "days"]}), PERIOD, QUOTE]


@admin.register(FocalPoint)
class FocalPointAdmin(RecordAdmin):
    list_display = ["state", "office", "starts_on", "until"]
    list_filter = ["starts_on"]
    list_select_related = ["state"]
    search_fields = ["office", "state__name_en", "state__iso3"]
    main = [(None, {"fields": ["state", "office"]}), TERM]


@admin.register(Contribution)
class ContributionAdmin(RecordAdmin):
    list_display = ["__str__", "state", "amount", "currency"]
    list_filter = ["kind"]
    list_select_related = ["chairmanship__meeting", "state"]
    search_fields = ["key", "text", "state__name_en"]
    main = [(None, {"fields": ["chairmanship", "key", "kind", "state", ("amount", "currency")]}), QUOTE]


@admin.register(Transmittal)
class TransmittalAdmin(TranslatedAdmin):
    list_display = ["meeting", "recipient", "starts_on"]
    list_filter = ["meeting__status"]
    list_select_related = ["meeting"]
    search_fields = ["meeting__name_en", *names(Transmittal, "recipient")]
    main = [(None, {"fields": ["meeting", "recipient"]}), PERIOD]
