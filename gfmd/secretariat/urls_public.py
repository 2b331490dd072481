"""Addresses for focal points, under the language: /en/my-state/…"""

from django.urls import path

from gfmd.secretariat.views import my_answers, my_state

urlpatterns = [
    path("my-state/", my_state.my_state, name="my_state"),
    path("my-state/<slug:iso3>/<slug:slug>/", my_state.my_reply, name="my_reply"),
    path("my-state/<slug:iso3>/<slug:slug>/answer/", my_answers.my_answers, name="my_answers"),
    path("my-state/<slug:iso3>/<slug:slug>/answer/check/", my_answers.my_answers_check, name="my_answers_check"),
    path("my-state/<slug:iso3>/<slug:slug>/tell/", my_answers.my_notice, name="my_notice"),
    path("my-state/<slug:iso3>/<slug:slug>/confirm/", my_state.my_reply_confirm, name="my_reply_confirm"),
    path("my-state/<slug:iso3>/<slug:slug>/propose/<int:number>/", my_state.my_reply_propose, name="my_reply_propose"),
    path(
        "my-state/<slug:iso3>/<slug:slug>/proposals/<int:pk>/", my_state.my_reply_take_back, name="my_reply_take_back"
    ),
    path("my-state/<slug:iso3>/<slug:slug>/originals/<int:pk>/", my_state.my_reply_original, name="my_reply_original"),
]
