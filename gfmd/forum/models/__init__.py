"""The Forum: meetings, who chairs, who sits where. The Troika is derived, never stored (A/63/265, para. 16)."""

from gfmd.forum.models.bodies import Body, BodyRule, FocalPoint, Membership, Session
from gfmd.forum.models.chairs import Chairmanship, Contribution, HostingOffer, TroikaRecord
from gfmd.forum.models.meetings import (
    Attendance,
    CivilSocietyMeeting,
    Meeting,
    MeetingQuerySet,
    MeetingTopic,
    Organization,
    ReportedCount,
    RoundTable,
    Transmittal,
)

__all__ = [
    "Attendance",
    "Body",
    "BodyRule",
    "Chairmanship",
    "CivilSocietyMeeting",
    "Contribution",
    "FocalPoint",
    "HostingOffer",
    "Meeting",
    "MeetingQuerySet",
    "MeetingTopic",
    "Membership",
    "Organization",
    "ReportedCount",
    "RoundTable",
    "Session",
    "Transmittal",
    "TroikaRecord",
]
