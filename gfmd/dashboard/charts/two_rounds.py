import plotly.graph_objects as go
from django.utils.translation import get_language, gettext_lazy, ngettext
from django.utils.translation import gettext as _

from gfmd.dashboard import words
from gfmd.dashboard.charts import figures
from gfmd.dashboard.charts.answers import in_lines
from gfmd.dashboard.charts.base import Answer, Chart, Column
from gfmd.dashboard.charts.rounds import no_release, option_label, published, question_label
from gfmd.dashboard.presenters import in_words
from gfmd.indicators.comparison import addressee_overlap, compared, reply_overlap
from gfmd.questionnaires.models import Round

# More rows than this make bars nobody reads: the table says all.
MOST_DRAWN = 30


def ask(query):
    sources = {Round: {round_.pk for round_ in (query.round, query.other) if round_}}
    if query.other is None:
        return Answer([], sources)
    release, first = published(query)
    other_release, second = published(query, query.other)
    if first is None or second is None:
        return Answer([], sources, release=release)
    return Answer(compared(first, second), sources, (first, second, other_release), release=release, record=first)


def columns(answer):
    first, second = (
        (in_words(record.title) for record in answer.extra[:2]) if answer.extra else (_("first"), _("second"))
    )
    return [
        Column("question", _("Question"), lambda row: question_label(row.question)),
        Column("label", _("Answer"), lambda row: option_label(row.option)),
        Column("first", first, lambda row: row.first, is_number=True),
        Column("first_of", _("of"), lambda row: row.first_answered, is_number=True),
        Column("second", second, lambda row: row.second, is_number=True),
        Column("second_of", _("of"), lambda row: row.second_answered, is_number=True),
        Column(
            "first_both", _("First round, States that answered in both"), lambda row: row.first_both, is_number=True
        ),
        Column(
            "second_both", _("Second round, States that answered in both"), lambda row: row.second_both, is_number=True
        ),
        Column("both", _("States that answered in both"), lambda row: row.answered_both, is_number=True),
    ]


def finding(query, answer):
    if query.other is None:
        return _("No second round is chosen to compare with")
    if not answer.rows:
        return _("No question of the two rounds can be compared")
    questions = len({row.question.key for row in answer.rows})
    return ngettext(
        "%(number)s question of the two rounds can be compared",
        "%(number)s questions of the two rounds can be compared",
        questions,
    ) % {"number": words.number(questions)}


def gaps(query, answer):
    if not answer.extra:
        return [_("Choose a round to compare with.")] if query.other is None else [no_release()]
    addressees, replies = addressee_overlap(*answer.extra[:2]), reply_overlap(*answer.extra[:2])
    other = answer.extra[2]
    return [
        _("The second round is shown in its release %(number)s, as at %(day)s.")
        % {"number": words.number(other.number), "day": words.day(other.as_of)},
        _("Addressees: %(both)s in both rounds, %(first)s only in the first, %(second)s only in the second.")
        % _overlap(addressees),
        _("Published replies: %(both)s States in both, %(first)s only in the first, %(second)s only in the second.")
        % _overlap(replies),
        _("Questions are compared that have the same number, kind and options in both; their wording may differ."),
    ]


def _overlap(overlap):
    return {
        "both": words.number(overlap.both),
        "first": words.number(overlap.only_first),
        "second": words.number(overlap.only_second),
    }


def figure(query, answer):
    if not answer.rows or len(answer.rows) > MOST_DRAWN:
        return None
    labels = [f"{row.question.key}. {in_lines(option_label(row.option))}" for row in answer.rows]
    drawn = go.Figure()
    for name, part, whole, colour in (
        (_("first"), "first", "first_answered", figures.MARK),
        (_("second"), "second", "second_answered", figures.SECOND),
    ):
        drawn.add_bar(
            x=[getattr(row, part) for row in answer.rows],
            y=labels,
            orientation="h",
            name=name,
            text=[words.share(getattr(row, part), getattr(row, whole)) for row in answer.rows],
            textposition="outside",
            cliponaxis=False,
            marker={"color": colour},
            hoverinfo="none",
        )
    drawn.update_yaxes(autorange="reversed", automargin=True, type="category")
    if get_language() in words.RIGHT_TO_LEFT:
        drawn.update_yaxes(side="right")
        drawn.update_xaxes(autorange="reversed")
    drawn.update_xaxes(title={"text": _("States")})
    styled = figures.styled(drawn, height=130 + 2 * figures.ROW_HEIGHT * len(labels))
    return styled.update_layout(margin={"r": 150}, showlegend=True, legend={"orientation": "h", "y": 1.05})


CHART = Chart(
    slug="two-rounds",
    position=24,
    title=gettext_lazy("Two rounds compared"),
    measure=gettext_lazy("Answers to the questions that two rounds share, each of the States that answered it"),
    ask=ask,
    columns=columns,
    finding=finding,
    gaps=gaps,
    figure=figure,
    takes_round=True,
    takes_other_round=True,
    shows_release=True,
)
