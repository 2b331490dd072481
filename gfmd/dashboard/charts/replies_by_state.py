from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from gfmd.dashboard import words
from gfmd.dashboard.charts.base import (
    Answer,
    Chart,
    Column,
    Tile,
    TileMap,
    group_column,
    group_of,
    in_the_pages_alphabet,
    state_name,
)
from gfmd.indicators.replies import ReplyStatus, status_by_state
from gfmd.places.models import Grouping
from gfmd.questionnaires.models import Round


def ask(query):
    # Who has replied tells who has not: the round says whether that is public.
    is_public = query.round.names_non_respondents
    rows = status_by_state(query.round, query.grouping_slug, query.as_of) if is_public else []
    rows = in_the_pages_alphabet(rows)
    sources = {Round: {query.round.pk}, Grouping: query.grouping_keys if rows else set()}
    return Answer(rows, sources, query.grouping)


def status_words():
    return {
        ReplyStatus.IN_TIME: _("replied by the day requested"),
        ReplyStatus.LATER: _("replied later"),
        ReplyStatus.NONE: _("no reply recorded"),
    }


def columns(answer):
    return [
        Column("state", _("State"), state_name, link=lambda row: row.state.get_absolute_url()),
        Column("iso3", _("ISO code"), lambda row: row.state.iso3),
        group_column(answer.extra),
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
        return _("No reply is shown here by State")
    replied = [row for row in answer.rows if row.status != ReplyStatus.NONE]
    later = sum(1 for row in replied if row.status == ReplyStatus.LATER)
    return ngettext(
        "%(share)s addressee replied, %(later)s of them after the day requested",
        "%(share)s addressees replied, %(later)s of them after the day requested",
        len(answer.rows),  # "1 of 193 addressees": the noun counts the whole
    ) % {"share": words.share(len(replied), len(answer.rows)), "later": words.number(later)}


def gaps(query, answer):
    if answer.rows:
        return []
    if query.round.names_non_respondents:
        return [_("The sources we hold do not name the States that replied.")]
    return [_("Which States replied to this round is not public, or no source we hold names them.")]


def tile_map(query, answer):
    if not answer.rows:
        return None
    told = status_words()
    tiles = [
        Tile(
            code=row.state.iso3,
            name=state_name(row),
            group=group_of(row, answer.extra),
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
    takes_grouping=True,
)
