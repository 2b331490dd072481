"""Addresses of the work on a round, inside the admin: /admin/rounds/…"""

from django.urls import path

from gfmd.secretariat.views import circulation, rounds

app_name = "secretariat"
urlpatterns = [
    path("", rounds.rounds, name="rounds"),
    # circulation
    path("<slug:slug>/", circulation.round_page, name="round"),
    path("<slug:slug>/circulate/", circulation.circulate, name="circulate"),
    path("<slug:slug>/letters/", circulation.letters, name="letters"),
    path("<slug:slug>/dispatches/", circulation.messages_page, name="messages"),
    path("<slug:slug>/dispatches/<slug:iso3>/", circulation.state_ledger, name="ledger"),
]
