import plotly.graph_objects as go
from django.utils.translation import get_language, gettext_lazy, ngettext
from django.utils.translation import gettext as _

from gfmd.dashboard import words
from gfmd.dashboard.charts import figures
from gfmd.dashboard.charts.base import Answer, Chart, Column
from gfmd.dashboard.charts.rounds import answer_state_words, no_release, published, question_label, withheld_gap
from gfmd.indicators.answers import question_states
from gfmd.indicators.round_record import AnswerState
from gfmd.questionnaires.models import Round

# Answered is the mark; what is not there is grey, and each kind of it has its own grey and its own words.
COLOURS = {
    AnswerState.ANSWERED: "#1b6ca8",
    AnswerState.BLANK: "#cfd8df",
    AnswerState.UNREADABLE: "#b3541e",
    AnswerState.NOT_ASKED: "#8796a2",
    AnswerState.WITHHELD: "#6b1f5c",
}


def ask(query):
    release, record = published(query)
    rows = question_states(record) if record else []
    return Answer(rows, {Round: {query.round.pk}}, release=release, record=record)


def columns(answer):
    told = answer_state_words()
    return [
        Column("question", _("Question"), lambda row: question_label(row.question)),
        *(Column(str(state), told[state], _counted(state), is_number=True) for state in AnswerState),
        Column("replies", _("Published replies"), lambda row: row.replies, is_number=True),
    ]


def _counted(state):
    return lambda row: getattr(row, str(state))


def finding(query, answer):
    if not answer.rows:
        return _("No answers of this round are published")
    replies = answer.rows[0].replies
    return ngettext(
        "%(replies)s reply is published; the questions were answered by %(least)s to %(most)s",
        "%(replies)s replies are published; each question was answered by %(least)s to %(most)s of them",
        replies,
    ) % {
        "replies": words.number(replies),
        "least": words.number(min(row.answered for row in answer.rows)),
        "most": words.number(max(row.answered for row in answer.rows)),
    }


def gaps(query, answer):
    return withheld_gap(answer.record) if answer.record else [no_release()]


def figure(query, answer):
    if not answer.rows:
        return None
    told = answer_state_words()
    drawn = go.Figure()
    labels = [_("Question %(number)s") % {"number": row.question.key} for row in answer.rows]
    for state in AnswerState:
        values = [getattr(row, str(state)) for row in answer.rows]
        if any(values):
            drawn.add_bar(
                x=values,
                y=labels,
                orientation="h",
                name=told[state],
                text=[words.number(value) if value else "" for value in values],
                textposition="inside",
                insidetextanchor="middle",
                marker={"color": COLOURS[state]},
                hovertemplate="%{y}: %{x}<extra></extra>",
            )
    drawn.update_yaxes(autorange="reversed", automargin=True, type="category")
    if get_language() in words.RIGHT_TO_LEFT:
        drawn.update_yaxes(side="right")
        drawn.update_xaxes(autorange="reversed")
    drawn.update_xaxes(title={"text": _("replies")})
    styled = figures.styled(drawn, height=130 + figures.ROW_HEIGHT * len(labels))
    return styled.update_layout(barmode="stack", showlegend=True, legend={"orientation": "h", "y": -0.25})


CHART = Chart(
    slug="question-states",
    position=22,
    title=gettext_lazy("What became of each question"),
    measure=gettext_lazy("Published replies by what stands at each question; missing is told apart by its kind"),
    ask=ask,
    columns=columns,
    finding=finding,
    gaps=gaps,
    figure=figure,
    takes_round=True,
    shows_release=True,
)
