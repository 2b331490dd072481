from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from gfmd.commitments.models import Fund, FundParty
from gfmd.dashboard import words
from gfmd.dashboard.charts import figures
from gfmd.dashboard.charts.base import Answer, Chart, Column
from gfmd.indicators.funds import funds


def ask(query):
    rows = funds(query.as_of) if query.as_of else []
    return Answer(rows, {Fund: {row.pk for row in rows}})


def parties(row):
    return words.entries(words.labelled(FundParty.Role(role).label, name) for role, name in row.parties)


def columns(answer):
    return [
        Column("fund", _("Fund"), lambda row: row.name),
        Column(
            "amount",
            _("Amount"),
            lambda row: row.amount,
            show=lambda row: words.money(row.amount, row.currency) if row.amount is not None else _("not stated"),
            is_number=True,
        ),
        Column("currency", _("Currency"), lambda row: row.currency),
        Column("scope", _("Scope"), lambda row: row.scope),
        Column("parties", _("Parties"), parties),
        Column("source", _("Source"), lambda row: None, fact=lambda row: (Fund, row.pk)),
    ]


def finding(query, answer):
    stated = [row for row in answer.rows if row.amount is not None]
    if not stated:
        return _("No amount is stated up to this day")
    if len({row.currency for row in stated}) > 1:
        return ngettext(
            "%(stated)s of %(funds)s fund has a stated amount",
            "%(stated)s of %(funds)s funds have a stated amount",
            len(answer.rows),
        ) % {"stated": words.number(len(stated)), "funds": words.number(len(answer.rows))}
    largest = stated[0]
    return ngettext(
        "%(stated)s of %(funds)s fund has a stated amount; the largest is %(amount)s",
        "%(stated)s of %(funds)s funds have a stated amount; the largest is %(amount)s",
        len(answer.rows),
    ) % {
        "stated": words.number(len(stated)),
        "funds": words.number(len(answer.rows)),
        "amount": words.money(largest.amount, largest.currency),
    }


def gaps(query, answer):
    return [
        _("The amounts have different scopes: they are not added up."),
        _("The sources we hold do not say how much of it was paid."),
    ]


def figure(query, answer):
    rows = [row for row in answer.rows if row.amount is not None]
    if not rows or len({row.currency for row in rows}) > 1:
        return None
    return figures.bars(
        [figures.in_lines(row.name) for row in rows],
        [float(row.amount) for row in rows],
        texts=[words.money(row.amount, row.currency) for row in rows],
        unit=rows[0].currency,
        room=90,
    )


CHART = Chart(
    slug="funds",
    position=80,
    title=gettext_lazy("Funds"),
    measure=gettext_lazy("Money set aside for migration and development, fund by fund"),
    ask=ask,
    columns=columns,
    finding=finding,
    gaps=gaps,
    figure=figure,
)
