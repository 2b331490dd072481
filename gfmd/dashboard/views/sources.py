"""Documents, passage by passage, with the facts that cite each."""

from django.db.models import Count, Q
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from gfmd.dashboard.filters import DocumentFilter
from gfmd.dashboard.requests import filtered
from gfmd.sources.citations import facts_citing
from gfmd.sources.models import Document


@require_safe
def documents(request):
    counted = Document.objects.annotate(
        passage_count=Count("passages"), lost_count=Count("passages", filter=~Q(passages__status="complete"))
    )
    found = filtered(DocumentFilter, request, counted)
    return render(request, "sources/list.html", {"filter": found, "documents": found.qs})


@require_safe
def document(request, slug):
    document = get_object_or_404(Document, slug=slug)
    facts = facts_citing(document)
    passages = [(passage, facts.get(passage.pk, [])) for passage in document.passages.all()]
    context = {"document": document, "passages": passages, "fictional": document.is_fictional}
    return render(request, "sources/detail.html", context)
