from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from gfmd.dashboard import words
from gfmd.dashboard.charts import standings_by_state
from gfmd.dashboard.charts.base import Chart, Column
from gfmd.indicators.responses import ReplyStatus


def status_words():
    return {
        ReplyStatus.IN_TIME: _("replied by the day requested"),
        ReplyStatus.LATER: _("replied later"),
        ReplyStatus.NONE: _("no reply recorded"),
    }


def columns(answer):
    told = status_words()
    status = Column("status", _("Status"), lambda row: str(row.status), show=lambda row: told[row.status])
    return [status if column.key == "standing" else column for column in standings_by_state.columns(answer)]


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
    return [] if answer.rows else standings_by_state.nobody_named(query)


def tile_map(query, answer):
    return standings_by_state.tiles(answer, "status", status_words()) if answer.rows else None


CHART = Chart(
    slug="replies-by-state",
    position=25,
    title=gettext_lazy("Replies by State"),
    measure=gettext_lazy("Whether each addressee of a questionnaire has replied"),
    ask=standings_by_state.ask,
    columns=columns,
    finding=finding,
    gaps=gaps,
    map=tile_map,
    takes_round=True,
    takes_grouping=True,
)
