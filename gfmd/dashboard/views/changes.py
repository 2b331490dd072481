"""What changed lately: the page and the feed."""

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import escape
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from gfmd.dashboard import words
from gfmd.dashboard.presenters import page_of
from gfmd.dashboard.presenters.changes import by_day, change_lines
from gfmd.indicators.changes import changes

DAYS_ON_A_PAGE = 20


@require_safe
def changes_page(request):
    page = page_of(Paginator(by_day(changes()), DAYS_ON_A_PAGE), request)
    shown = [row for _day, rows in page for row in rows]
    return render(request, "changes.html", {"page": page, "days": by_day(change_lines(shown))})


@require_safe
def changes_atom(request):
    """An Atom feed of the days of the first page, an entry each. It sets no cookie."""
    days = by_day(changes())[:DAYS_ON_A_PAGE]
    page = request.build_absolute_uri(reverse("changes"))
    feed = Atom1Feed(
        title=f"{_('GFMD follow-up dashboard')}: {_('What changed lately')}",
        link=page,
        description=_("Days are those on which the record changed here, not those on which something happened."),
        language=get_language(),
        feed_url=request.build_absolute_uri(request.path),
    )
    for day, lines in by_day(change_lines([row for _day, rows in days for row in rows], resolve=False)):
        feed.add_item(
            title=words.day(day),
            link=f"{page}#day-{day.isoformat()}",
            unique_id=f"{page}#day-{day.isoformat()}",
            description=escape("; ".join(f"{line.kind}: {line.happened}" for line in lines)),  # sent as type="html"
            updateddate=max(line.last for line in lines),
        )
    return HttpResponse(feed.writeString("utf-8"), content_type=feed.content_type)
