"""The answers to one question, in the form of its kind: options, codes, numbers or days."""

import plotly.graph_objects as go
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from gfmd.dashboard import words
from gfmd.dashboard.charts import figures
from gfmd.dashboard.charts.base import Answer, Chart, Column
from gfmd.dashboard.charts.rounds import no_release, option_label, published, question_of, withheld_gap
from gfmd.indicators.answers import code_counts, date_counts, number_bins, number_summary, option_counts
from gfmd.questionnaires.models import Round

COUNT = {
    "single": option_counts,
    "multiple": option_counts,
    "yes_no": option_counts,
    "open": code_counts,
    "number": number_bins,
    "date": date_counts,
}


def ask(query):
    release, record = published(query)
    question = question_of(query, record)
    rows = COUNT[question.kind](record, question) if question and not question.is_confidential else []
    return Answer(rows, {Round: {query.round.pk}}, release=release, record=record, question=question)


def columns(answer):
    kind = answer.question.kind if answer.question else "single"
    return [
        *_first_columns(kind),
        Column("states", _("States"), lambda row: row.states, is_number=True),
        Column("of", _("Of so many"), whole, is_number=True),
        Column(
            "share",
            _("States of those that answered"),
            lambda row: f"{row.states}/{whole(row)}",
            show=lambda row: words.share(row.states, whole(row)),
        ),
    ]


def _first_columns(kind):
    if kind == "number":
        return [
            Column("low", _("From"), lambda row: row.low, is_number=True),
            Column("high", _("To"), lambda row: row.high, is_number=True),
        ]
    if kind == "date":
        return [Column("day", _("Day"), lambda row: row.day, show=lambda row: words.day(row.day))]
    return [
        Column("label", _("Answer"), lambda row: option_label(row.option)),
        Column("code", _("Code"), lambda row: row.option.slug),
    ]


def whole(row):
    """The denominator: answers whose coding is settled, or answers."""
    return row.coded if hasattr(row, "coded") else row.answered


def finding(query, answer):
    if answer.record is None:
        return _("No answers of this round are published")
    if not answer.rows:
        return _("No answer to this question is public")
    if answer.question.kind == "number":
        return _number_finding(answer)
    if answer.question.kind == "date":
        first, last = answer.rows[0], answer.rows[-1]
        return ngettext(
            "%(number)s State names a day, from %(first)s to %(last)s",
            "%(number)s States name days from %(first)s to %(last)s",
            first.answered,
        ) % {"number": words.number(first.answered), "first": words.day(first.day), "last": words.day(last.day)}
    most = max(row.states for row in answer.rows)
    if not most:
        return _("No State gave one of these answers")
    top = [option_label(row.option) for row in answer.rows if row.states == most]
    return _("Given most often: %(answers)s, by %(share)s") % {
        "answers": words.listed(top),
        "share": words.share(most, whole(answer.rows[0])),
    }


def _number_finding(answer):
    summary = number_summary(answer.record, answer.question)
    return ngettext(
        "%(number)s State gave a number, from %(least)s to %(greatest)s; the middle half lies from %(low)s to %(high)s"
        ", the median is %(median)s",
        "%(number)s States gave numbers from %(least)s to %(greatest)s; the middle half lies from %(low)s to %(high)s, "
        "the median is %(median)s",
        summary.answered,
    ) % {
        "number": words.number(summary.answered),
        "least": words.number(summary.least),
        "greatest": words.number(summary.greatest),
        "low": words.number(summary.quartile_1),
        "high": words.number(summary.quartile_3),
        "median": words.number(summary.median),
    }


def gaps(query, answer):
    if answer.record is None:
        return [no_release()]
    told = withheld_gap(answer.record, answer.question) if answer.question else []
    open_ = [row for row in answer.rows if hasattr(row, "coded")]
    if open_ and open_[0].answered > open_[0].coded:
        left = open_[0].answered - open_[0].coded
        told.append(
            ngettext(
                "%(number)s answer is not coded yet, or its coding is not settled: it is in no count.",
                "%(number)s answers are not coded yet, or their coding is not settled: they are in no count.",
                left,
            )
            % {"number": words.number(left)}
        )
    if answer.question and answer.question.kind in {"multiple", "open"}:
        told.append(_("A State may stand in several rows: they add up to more than the States that answered."))
    return told


def figure(query, answer):
    if not answer.rows or not any(row.states for row in answer.rows):
        return None
    if answer.question.kind == "date":
        return _days(answer)
    if answer.question.kind == "number":
        labels = [words.number(row.low) if row.low == row.high else _span(row) for row in answer.rows]
    else:
        labels = [in_lines(option_label(row.option)) for row in answer.rows]
    texts = [words.share(row.states, whole(row)) for row in answer.rows]
    drawn = figures.bars(labels, [row.states for row in answer.rows], texts=texts, unit=_("States"))
    return drawn.update_layout(margin={"r": 150})


def _span(row):
    return f"{words.number(row.low)}–{words.number(row.high)}"


def _days(answer):
    drawn = go.Figure()
    drawn.add_bar(
        x=[row.day.isoformat() for row in answer.rows],
        y=[row.states for row in answer.rows],
        marker={"color": figures.MARK},
        hovertemplate="%{x}: %{y}<extra></extra>",
    )
    drawn.update_xaxes(type="date", tickformat="%d/%m/%Y", nticks=6)
    drawn.update_yaxes(title={"text": _("States")}, rangemode="tozero", gridcolor=figures.GRID)
    return figures.styled(drawn)


def in_lines(text, width=34):
    """A long label in lines of about `width` characters."""
    lines = [""]
    for word in text.split():
        if lines[-1] and len(lines[-1]) + len(word) >= width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return "<br>".join(lines)


CHART = Chart(
    slug="answers",
    position=21,
    title=gettext_lazy("Answers to one question"),
    measure=gettext_lazy("Public answers in published replies, of the States that answered the question"),
    ask=ask,
    columns=columns,
    finding=finding,
    gaps=gaps,
    figure=figure,
    takes_round=True,
    takes_question=True,
    shows_release=True,
)
