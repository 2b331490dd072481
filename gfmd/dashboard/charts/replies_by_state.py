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
from gfmd.dashboard.charts.rounds import counts, states_by_code
from gfmd.dashboard.presenters import in_words
from gfmd.indicators.replies import ReplyStatus, StateStatus, status_by_state
from gfmd.indicators.responses import places
from gfmd.places.models import Grouping
from gfmd.questionnaires.models import Round


def ask(query):
    # Who has replied tells who has not: the round says whether that is public.
    if not query.round.names_non_respondents:
        rows = []
    elif query.release:
        rows = frozen_rows(query)
    else:
        rows = status_by_state(query.round, query.grouping_slug, query.as_of)
    rows = in_the_pages_alphabet(rows)
    sources = {Round: {query.round.pk}, Grouping: query.grouping_keys if rows else set()}
    return Answer(rows, sources, query.grouping)


def frozen_rows(query):
    states = states_by_code()
    return [
        StateStatus(
            state=states[row.iso3],
            group_slug=row.group.slug,
            group_name=in_words(row.group.name),
            status=_status(row),
            received_on=row.received_on,
        )
        for row in places(counts(query), query.grouping_slug)
    ]


def _status(row):
    if row.received_on is None:
        return ReplyStatus.NONE
    return ReplyStatus.LATER if row.is_late else ReplyStatus.IN_TIME


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
