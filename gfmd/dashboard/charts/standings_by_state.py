from collections import Counter

from django.utils.translation import get_language, gettext_lazy, ngettext
from django.utils.translation import gettext as _

from gfmd.core.alphabet import alphabet
from gfmd.core.text import localized
from gfmd.dashboard import words
from gfmd.dashboard.charts.base import REGIONAL_GROUPS, Answer, Chart, Column, Tile, TileMap
from gfmd.dashboard.charts.rounds import counts, standing_words, states_by_code
from gfmd.dashboard.presenters import in_words
from gfmd.indicators.nonresponse import ANSWERED
from gfmd.indicators.responses import places
from gfmd.places.models import Grouping
from gfmd.questionnaires.models import Round


def ask(query, choose=places):
    # A round that keeps to itself who has not answered has no row here: what is told of some tells of the others.
    is_public = query.round.names_non_respondents
    rows = choose(counts(query, [query.grouping_slug]), query.grouping_slug) if is_public else []
    states = (query.states or states_by_code()) if rows else {}
    order = {group: place for place, group in enumerate(dict.fromkeys(row.group.slug for row in rows))}
    in_order = alphabet(get_language())
    rows.sort(key=lambda row: (order[row.group.slug], in_order(localized(states[row.iso3], "name"))))
    sources = {Round: {query.round.pk}, Grouping: query.grouping_keys if rows else set()}
    return Answer(rows, sources, (query.grouping, states))


def group_name(row, grouping):
    if row.group.slug:
        return in_words(row.group.name)
    is_regional = grouping is None or grouping.slug == REGIONAL_GROUPS
    return _("in no regional group") if is_regional else _("in no group of this kind")


def columns(answer):
    grouping, states = answer.extra
    is_regional = grouping is None or grouping.slug == REGIONAL_GROUPS
    label = _("Regional group") if is_regional else localized(grouping, "name")
    return [
        Column(
            "state",
            _("State"),
            lambda row: localized(states[row.iso3], "name"),
            link=lambda row: states[row.iso3].get_absolute_url(),
        ),
        Column("iso3", _("ISO code"), lambda row: row.iso3),
        Column("group", label, lambda row: group_name(row, grouping)),
        Column(
            "standing",
            _("Status"),
            lambda row: str(row.standing),
            show=lambda row: standing_words()[row.standing],
        ),
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
    counted = Counter(row.standing for row in answer.rows)
    replied = sum(counted[standing] for standing in ANSWERED)
    return ngettext(
        "%(share)s addressee replied, %(late)s of them after the day requested and %(partly)s in part",
        "%(share)s addressees replied, %(late)s of them after the day requested and %(partly)s in part",
        len(answer.rows),
    ) % {
        "share": words.share(replied, len(answer.rows)),
        "late": words.number(sum(1 for row in answer.rows if row.is_late)),
        "partly": words.number(counted["partly"]),
    }


def gaps(query, answer):
    if answer.rows:
        return [
            _("A reply in part leaves a required question without a readable answer."),
            _("Sent and acknowledged are what the ledger of letters says: silence has no reason here."),
        ]
    return nobody_named(query)


def nobody_named(query):
    """Why no State is shown."""
    if query.round.names_non_respondents:
        return [_("The sources we hold do not name the States that replied.")]
    return [_("Which States replied to this round is not public, or no source we hold names them.")]


def tile_map(query, answer):
    if not answer.rows:
        return None
    present = {row.standing for row in answer.rows}
    return tiles(answer, "standing", {status: text for status, text in standing_words().items() if status in present})


def tiles(answer, field, told):
    """The tile map of rows of States by `field`; `told` is its key: {status: words}."""
    grouping, states = answer.extra
    found = [
        Tile(
            code=row.iso3,
            name=localized(states[row.iso3], "name"),
            group=group_name(row, grouping),
            status=str(getattr(row, field)),
            words=told[getattr(row, field)],
            url=states[row.iso3].get_absolute_url(),
        )
        for row in answer.rows
    ]
    return TileMap(found, [(str(status), text) for status, text in told.items()])


CHART = Chart(
    slug="standings-by-state",
    position=27,
    title=gettext_lazy("Where each State stands"),
    measure=gettext_lazy("What became of each addressee of a questionnaire: replied, declined, acknowledged, sent"),
    ask=ask,
    columns=columns,
    finding=finding,
    gaps=gaps,
    map=tile_map,
    takes_round=True,
    takes_grouping=True,
)
