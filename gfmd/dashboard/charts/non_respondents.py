from functools import partial

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from gfmd.dashboard import words
from gfmd.dashboard.charts import standings_by_state
from gfmd.dashboard.charts.base import Chart
from gfmd.indicators.responses import non_respondents


def columns(answer):
    return [column for column in standings_by_state.columns(answer) if column.key != "received_on"]


def finding(query, answer):
    if not answer.rows:
        return _("No addressee without a reply is named here")
    return ngettext(
        "No reply is recorded here of %(number)s addressee",
        "No reply is recorded here of %(number)s addressees",
        len(answer.rows),
    ) % {"number": words.number(len(answer.rows))}


def gaps(query, answer):
    if not query.round.names_non_respondents:
        return [_("This round does not make public which addressees have not replied.")]
    if answer.rows:
        return [_("No reply recorded here means just that: a State may have replied in a way no source we hold tells.")]
    return [_("All addressees have replied, or no list of them is held.")]


CHART = Chart(
    slug="non-respondents",
    position=28,
    title=gettext_lazy("Addressees without a reply"),
    measure=gettext_lazy("Addressees of a questionnaire without a reply, and what the ledger says of them"),
    ask=partial(standings_by_state.ask, choose=non_respondents),
    columns=columns,
    finding=finding,
    gaps=gaps,
    map=standings_by_state.tile_map,
    takes_round=True,
    takes_grouping=True,
)
