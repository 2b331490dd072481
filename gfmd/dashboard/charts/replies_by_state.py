from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from gfmd.dashboard import words
from gfmd.dashboard.charts.base import Answer, Chart, Column, Tile, TileMap
from gfmd.indicators.replies import ReplyStatus, status_by_state
from gfmd.places.models import Grouping
from gfmd.questionnaires.models import Round

GROUPING = "un-regional-groups"


def ask(query):
    rows = status_by_state(query.round, GROUPING, query.as_of)
    groupings = Grouping.objects.filter(slug=GROUPING).values_list("pk", flat=True)
    return Answer(rows, {Round: {query.round.pk}, Grouping: set(groupings) if rows else set()})


def status_words():
    return {
        ReplyStatus.IN_TIME: _("replied by the day requested"),
        ReplyStatus.LATER: _("replied later"),
        ReplyStatus.NONE: _("no reply recorded"),
    }


def columns(answer):
    return [
        Column("state", _("State"), lambda row: row.state.name, link=lambda row: row.state.get_absolute_url()),
        Column("iso3", _("ISO code"), lambda row: row.state.iso3),
        Column("group", _("Regional group"), lambda row: row.group_name or _("in no regional group")),
        Column("status", _("Status"), lambda row: str(row.status), show=lambda row: status_words()[row.status]),
        Column(
            "received_on",
            _("Received on"),
            lambda row: row.received_on,
            show=lambda row: words.day(row.received_on) if row.received_on else "",
        ),
    ]


def finding(query, answer):
    if not answer.rows:
        return _("No reply is recorded here by State")
    replied = [row for row in answer.rows if row.status != ReplyStatus.NONE]
    later = sum(1 for row in replied if row.status == ReplyStatus.LATER)
    return ngettext(
        "%(share)s addressee replied, %(later)s of them after the day requested",
        "%(share)s addressees replied, %(later)s of them after the day requested",
        len(replied),
    ) % {"share": words.share(len(replied), len(answer.rows)), "later": words.number(later)}


def gaps(query, answer):
    if answer.rows:
        return []
    return [_("The sources we hold do not name the States that replied.")]


def tile_map(query, answer):
    if not answer.rows:
        return None
    told = status_words()
    tiles = [
        Tile(
            code=row.state.iso3,
            name=row.state.name,
            group=row.group_name or _("in no regional group"),
            status=str(row.status),
            words=told[row.status],
            url=row.state.get_absolute_url(),
        )
        for row in answer.rows
    ]
    return TileMap(tiles, [(str(status), text) for status, text in told.items()])


CHART = Chart(
    slug="replies-by-state",
    position=25,
    title=gettext_lazy("Replies by State"),
    measure=gettext_lazy("Whether each addressee of a questionnaire has replied"),
    ask=ask,
    columns=columns,
    finding=finding,
    gaps=gaps,
    map=tile_map,
    takes_round=True,
)
