from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from gfmd.core.text import filled, localized
from gfmd.dashboard import words
from gfmd.dashboard.charts import figures
from gfmd.dashboard.charts.base import REGIONAL_GROUPS, Answer, Chart, Column
from gfmd.dashboard.charts.rounds import counts
from gfmd.dashboard.presenters import in_words
from gfmd.indicators.responses import response_by_group
from gfmd.places.models import Grouping
from gfmd.questionnaires.models import Round


def ask(query):
    rows = response_by_group(counts(query, [query.grouping_slug]), query.grouping_slug)
    sources = {Round: {query.round.pk}, Grouping: query.grouping_keys if rows else set()}
    return Answer(rows, sources, query.grouping)


def name(row, grouping):
    if row.group.slug:
        return in_words(row.group.name)
    return _("in no regional group") if is_regional(grouping) else _("in no group of this kind")


def is_regional(grouping):
    return grouping is None or grouping.slug == REGIONAL_GROUPS


def columns(answer):
    label = _("Regional group") if is_regional(answer.extra) else localized(answer.extra, "name")
    return [
        Column("group", label, lambda row: name(row, answer.extra)),
        Column("replies", _("Replies"), lambda row: row.replies, is_number=True),
        Column("addressees", _("Addressees"), lambda row: row.addressees, is_number=True),
        Column(
            "share",
            _("Replies of addressees"),
            lambda row: f"{row.replies}/{row.addressees}",
            show=lambda row: words.share(row.replies, row.addressees),
        ),
    ]


def finding(query, answer):
    if not answer.rows:
        return _("No reply is recorded here by State")
    replies = sum(row.replies for row in answer.rows)
    addressees = sum(row.addressees for row in answer.rows)
    told = {
        "share": words.share(replies, addressees),
        "groups": words.number(sum(1 for row in answer.rows if row.replies and row.group.slug)),
        "groups_by": localized(answer.extra, "name") if answer.extra else "",
    }
    if is_regional(answer.extra):
        pattern = ngettext(
            "%(share)s addressee replied, from %(groups)s regional groups",
            "%(share)s addressees replied, from %(groups)s regional groups",
            addressees,  # "1 of 193 addressees": the noun counts the whole
        )
    else:
        pattern = ngettext(
            "%(share)s addressee replied, from %(groups)s groups (%(groups_by)s)",
            "%(share)s addressees replied, from %(groups)s groups (%(groups_by)s)",
            addressees,
        )
    return filled(pattern, **told)


def gaps(query, answer):
    if answer.rows:
        return [
            _("A State counts in the group it belonged to on the day of circulation, as far as our list goes back.")
        ]
    reported = query.round.return_counts.all()
    return [
        ngettext(
            "%(replies)s reply is reported at %(day)s, but our sources name no State: there is no breakdown.",
            "%(replies)s replies are reported at %(day)s, but our sources name no State: there is no breakdown.",
            count.replies,
        )
        % {"replies": words.number(count.replies), "day": words.day(count.as_of)}
        for count in reported
        if query.as_of is None or count.as_of <= query.as_of
    ]


def figure(query, answer):
    if not answer.rows:
        return None
    return figures.bars(
        [name(row, answer.extra) for row in answer.rows],
        [row.replies for row in answer.rows],
        texts=[words.share(row.replies, row.addressees) for row in answer.rows],
        unit=_("replies"),
        room=150,
    )


CHART = Chart(
    slug="replies-by-regional-group",
    position=20,
    title=gettext_lazy("Replies by group of States"),
    measure=gettext_lazy("Replies to a questionnaire, of the addressees in each group of States"),
    ask=ask,
    columns=columns,
    finding=finding,
    gaps=gaps,
    figure=figure,
    takes_round=True,
    takes_grouping=True,
)
