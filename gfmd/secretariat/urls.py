"""Addresses of the work on a round, inside the admin: /admin/rounds/…"""

from django.urls import path

from gfmd.secretariat.views import rounds

app_name = "secretariat"
urlpatterns = [
    path("", rounds.rounds, name="rounds"),
]
