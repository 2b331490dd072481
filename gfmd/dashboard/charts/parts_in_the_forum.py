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
from gfmd.dashboard.presenters import reported_number
from gfmd.forum.models import Chairmanship, Membership, ReportedCount
from gfmd.indicators.parts import Part, Seat, parts_of_states, steering_group_counts
from gfmd.places.models import Grouping


def ask(query):
    if query.as_of is None:
        return Answer([], extra=(query.grouping, []))
    rows = in_the_pages_alphabet(parts_of_states(query.grouping_slug, query.as_of))
    counts = steering_group_counts(query.as_of)
    sources = {
        Grouping: query.grouping_keys,
        Chairmanship: {row.chairmanship for row in rows if row.chairmanship},
        Membership: {row.membership for row in rows if row.membership},
        ReportedCount: {count.pk for count in counts},
    }
    return Answer(rows, sources, (query.grouping, counts))


def part_words():
    return {
        Part.COMING: _("chair of a coming meeting"),
        Part.HELD: _("chair of a meeting held"),
        Part.STEERING: _("member of the Steering Group"),
        Part.NONE: _("no part recorded here"),
    }


def seat_words(row):
    return {Seat.EX_OFFICIO: _("ex officio, as part of the Troika"), Seat.NAMED: _("named by a source")}.get(
        row.seat, ""
    )


def columns(answer):
    told = part_words()
    return [
        Column("state", _("State"), state_name, link=lambda row: row.state.get_absolute_url()),
        Column("iso3", _("ISO code"), lambda row: row.state.iso3),
        group_column(answer.extra[0]),
        Column("part", _("Part in the Forum"), lambda row: str(row.part), show=lambda row: told[row.part]),
        Column("held", _("Meetings chaired"), lambda row: words.entries(row.held)),
        Column("coming", _("Meetings to be chaired"), lambda row: words.entries(row.coming)),
        Column("seat", _("Seat in the Steering Group"), lambda row: str(row.seat), show=seat_words),
        Column("source", _("Source"), lambda row: None, fact=_fact),
    ]


def _fact(row):
    if row.chairmanship:
        return Chairmanship, row.chairmanship
    return (Membership, row.membership) if row.membership else None


def finding(query, answer):
    with_part = sum(1 for row in answer.rows if row.part != Part.NONE)
    if not with_part:
        return _("No State is recorded as chair or member of the Steering Group")
    return ngettext(
        "The sources we hold name %(share)s State as chair or member of the Steering Group",
        "The sources we hold name %(share)s States as chair or member of the Steering Group",
        len(answer.rows),
    ) % {"share": words.share(with_part, len(answer.rows))}


def gaps(query, answer):
    if not answer.rows:
        return []
    told = []
    if not any(row.seat == Seat.NAMED for row in answer.rows):
        told.append(
            _("The sources we hold name no member of the Steering Group but the Troika, which sits in it ex officio.")
        )
    told += [
        _("%(number)s States are reported to have taken part in its meetings; they are not named.")
        % {"number": reported_number(count.low, count.high, count.qualifier)}
        for count in answer.extra[1]
    ]
    told.append(_("The Forum and its Friends are open to all these States; taking part in them is not shown here."))
    told.append(_("A State stands in its group of the day shown, as far as our list goes back."))
    return told


def tile_map(query, answer):
    if not answer.rows:
        return None
    told = part_words()
    tiles = [
        Tile(
            code=row.state.iso3,
            name=state_name(row),
            group=group_of(row, answer.extra[0]),
            status=str(row.part),
            words=_told(row, told),
            url=row.state.get_absolute_url(),
        )
        for row in answer.rows
    ]
    return TileMap(tiles, [(str(part), text) for part, text in told.items()])


def _told(row, told):
    """Every part of a State in words; its tile shows the first."""
    parts = [told[part] for part, has in ((Part.COMING, row.coming), (Part.HELD, row.held)) if has]
    if row.seat:
        parts.append(words.bracketed(told[Part.STEERING], seat_words(row)))
    return words.entries(parts) or told[Part.NONE]


CHART = Chart(
    slug="parts-in-the-forum",
    position=45,
    title=gettext_lazy("Parts of States in the Forum"),
    measure=gettext_lazy("Who chairs or chaired a meeting and who sits in the Steering Group"),
    ask=ask,
    columns=columns,
    finding=finding,
    gaps=gaps,
    map=tile_map,
    takes_grouping=True,
)
