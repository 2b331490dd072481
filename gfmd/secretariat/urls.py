"""Addresses of the work on a round, inside the admin: /admin/rounds/…"""

from django.urls import path

from gfmd.secretariat.views import coding, deciding, rounds

app_name = "secretariat"
urlpatterns = [
    path("", rounds.rounds, name="rounds"),
    # coding
    path("<slug:slug>/coding/", coding.coding, name="coding"),
    path("<slug:slug>/coding/next/", coding.next_answer, name="next_answer"),
    path("<slug:slug>/coding/readings/<int:pk>/", coding.reading, name="reading"),
    path("<slug:slug>/coding/readings/<int:pk>/free/", deciding.free_reading, name="free_reading"),
    path("<slug:slug>/coding/codebooks/", coding.codebooks, name="codebooks"),
    path("<slug:slug>/coding/codebooks/<int:pk>/", coding.codebook_step, name="codebook_step"),
    path("<slug:slug>/coding/disagreements/", deciding.disagreements, name="disagreements"),
    path("<slug:slug>/coding/disagreements/<int:pk>/", deciding.decide, name="decide"),
    path("<slug:slug>/coding/coded/", deciding.call_coded, name="call_coded"),
    path("<slug:slug>/coding/agreement/", deciding.agreed, name="agreement"),
]
