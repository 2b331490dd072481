from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from gfmd.dashboard import words
from gfmd.dashboard.charts import figures
from gfmd.dashboard.charts.base import Answer, Chart, Column
from gfmd.indicators.replies import replies_by_group
from gfmd.places.models import Grouping
from gfmd.questionnaires.models import Round

GROUPING = "un-regional-groups"


def ask(query):
    rows = replies_by_group(query.round, GROUPING, query.as_of)
    groupings = Grouping.objects.filter(slug=GROUPING).values_list("pk", flat=True)
    return Answer(rows, {Round: {query.round.pk}, Grouping: set(groupings) if rows else set()})


def name(row):
    return row.group_name or _("in no regional group")


def columns(answer):
    return [
        Column("group", _("Regional group"), name),
        Column("replies", _("Replies"), lambda row: row.replies, is_number=True),
        Column("addressees", _("Addressees"), lambda row: row.addressees, is_number=True),
        Column(
            "share",
            _("Replies of addressees"),
            lambda row: f"{row.replies}/{row.addressees}",
            show=lambda row: words.share(row.replies, row.addressees),
        ),
    ]


def finding(query, answer):
    if not answer.rows:
        return _("No reply is recorded here by State")
    replies = sum(row.replies for row in answer.rows)
    addressees = sum(row.addressees for row in answer.rows)
    return ngettext(
        "%(share)s addressee replied, from %(groups)s regional groups",
        "%(share)s addressees replied, from %(groups)s regional groups",
        addressees,  # "1 of 193 addressees": the noun counts the whole
    ) % {
        "share": words.share(replies, addressees),
        "groups": words.number(sum(1 for row in answer.rows if row.replies and row.group_slug)),
    }


def gaps(query, answer):
    if answer.rows:
        return [
            _("A State counts in the group it belonged to on the day of circulation, as far as our list goes back.")
        ]
    reported = query.round.return_counts.all()
    return [
        ngettext(
            "%(replies)s reply is reported at %(day)s, but our sources name no State: there is no breakdown.",
            "%(replies)s replies are reported at %(day)s, but our sources name no State: there is no breakdown.",
            count.replies,
        )
        % {"replies": words.number(count.replies), "day": words.day(count.as_of)}
        for count in reported
        if query.as_of is None or count.as_of <= query.as_of
    ]


def figure(query, answer):
    if not answer.rows:
        return None
    return figures.bars(
        [name(row) for row in answer.rows],
        [row.replies for row in answer.rows],
        texts=[words.share(row.replies, row.addressees) for row in answer.rows],
        unit=_("replies"),
        room=150,
    )


CHART = Chart(
    slug="replies-by-regional-group",
    position=20,
    title=gettext_lazy("Replies by regional group"),
    measure=gettext_lazy("Replies to a questionnaire, of the addressees in each regional group of the United Nations"),
    ask=ask,
    columns=columns,
    finding=finding,
    gaps=gaps,
    figure=figure,
    takes_round=True,
)
