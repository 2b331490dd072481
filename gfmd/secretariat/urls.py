"""Addresses of the work on a round, inside the admin: /admin/rounds/…"""

from django.urls import path

from gfmd.secretariat.views import rounds, workbooks

app_name = "secretariat"
urlpatterns = [
    path("", rounds.rounds, name="rounds"),
    # workbook
    path("<slug:slug>/workbooks/", workbooks.workbooks, name="workbooks"),
    path("<slug:slug>/workbooks/download/", workbooks.download, name="workbook_download"),
    path("<slug:slug>/workbooks/template.csv", workbooks.table, {"which": "template"}, name="table_template"),
    path("<slug:slug>/workbooks/answers.csv", workbooks.table, {"which": "answers"}, name="table_answers"),
    path("<slug:slug>/workbooks/<slug:key>/", workbooks.upload, name="upload"),
    path("<slug:slug>/workbooks/<slug:key>/marked/", workbooks.marked, name="upload_marked"),
]
