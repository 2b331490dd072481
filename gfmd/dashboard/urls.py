"""Addresses under the language. Stable for ever (DESIGN 7)."""

from django.urls import path, re_path

from gfmd.dashboard.views import (
    activities,
    changes,
    charts,
    commitments,
    mechanisms,
    meetings,
    overview,
    places,
    questionnaires,
    reports,
    sources,
)

ISO3 = r"(?P<iso3>[a-z]{3})"

urlpatterns = [
    path("", overview.overview, name="overview"),
    path("about/", overview.about, name="about"),
    path("about/components/", overview.components, name="components"),
    path("search/", overview.search, name="search"),
    path("changes/", changes.changes_page, name="changes"),
    path("changes.atom", changes.changes_atom, name="changes_atom"),
    path("data/", overview.data, name="data"),
    path("meetings/", meetings.meetings, name="meetings"),
    path("meetings/<slug:slug>/", meetings.meeting, name="meeting"),
    path("bodies/", meetings.bodies, name="bodies"),
    path("bodies/<slug:slug>/", meetings.body, name="body"),
    path("questionnaires/", questionnaires.questionnaires, name="questionnaires"),
    path("questionnaires/<slug:slug>/", questionnaires.questionnaire, name="questionnaire"),
    path("questionnaires/<slug:slug>/report.docx", reports.report_docx, name="report_docx"),
    path("questionnaires/<slug:slug>/report.xlsx", reports.report_xlsx, name="report_xlsx"),
    path("states/", places.states, name="states"),
    re_path(rf"^states/{ISO3}/$", places.state, name="state"),
    path("activities/", activities.activities, name="activities"),
    path("entities/<slug:slug>/", activities.entity, name="entity"),
    path("mechanisms/", mechanisms.mechanisms, name="mechanisms"),
    path("mechanisms/<slug:slug>/", mechanisms.mechanism, name="mechanism"),
    path("commitments/", commitments.commitments, name="commitments"),
    path("commitments/<slug:slug>/", commitments.commitment, name="commitment"),
    path("sources/", sources.documents, name="sources"),
    path("sources/<slug:slug>/", sources.document, name="document"),
    path("charts/", charts.charts, name="charts"),
    path("charts/<slug:slug>/", charts.chart, name="chart"),
    path("charts/<slug:slug>/embed/", charts.chart_embed, name="chart_embed"),
    path("charts/<slug:slug>.xlsx", charts.chart_xlsx, name="chart_xlsx"),
    path("charts/<slug:slug>.zip", charts.chart_zip, name="chart_zip"),
    path("charts/<slug:slug>.json", charts.chart_json, name="chart_json"),
    path("charts/<slug:slug>.csv", charts.chart_csv, name="chart_csv"),
]
