"""Addresses of the work on a round, inside the admin: /admin/rounds/…"""

from django.urls import path

from gfmd.secretariat.views import approval, releases, rounds

app_name = "secretariat"
urlpatterns = [
    path("", rounds.rounds, name="rounds"),
    # approval
    path("<slug:slug>/check/", approval.check_queue, name="check_queue"),
    path("<slug:slug>/check/<slug:iso3>/", approval.check_page, name="check_page"),
    path("<slug:slug>/check/<slug:iso3>/approve/", approval.approve, name="approve"),
    path("<slug:slug>/check/<slug:iso3>/return/", approval.send_back, name="send_back"),
    path("<slug:slug>/check/<slug:iso3>/proposals/<int:pk>/", approval.decide, name="decide"),
    path("<slug:slug>/releases/", releases.releases, name="releases"),
    path("<slug:slug>/releases/new/", releases.make_release, name="make_release"),
    path("<slug:slug>/releases/<int:number>.json", releases.release_content, name="release_content"),
]
