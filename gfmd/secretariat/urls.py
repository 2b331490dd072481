"""Addresses of the work on a round, inside the admin: /admin/rounds/…"""

from django.urls import path

from gfmd.secretariat.views import (
    approval,
    circulation,
    coding,
    deciding,
    entry,
    originals,
    releases,
    replies,
    rounds,
    second_entry,
    uploads,
    workbooks,
)

REPLY = "<slug:slug>/replies/<slug:iso3>/"

app_name = "secretariat"
urlpatterns = [
    path("", rounds.rounds, name="rounds"),
    # circulation
    path("<slug:slug>/", circulation.round_page, name="round"),
    path("<slug:slug>/circulate/", circulation.circulate, name="circulate"),
    path("<slug:slug>/letters/", circulation.letters, name="letters"),
    path("<slug:slug>/dispatches/", circulation.messages_page, name="messages"),
    path("<slug:slug>/dispatches/<slug:iso3>/", circulation.state_ledger, name="ledger"),
    # entry
    path("<slug:slug>/replies/", replies.replies, name="replies"),
    path(REPLY, entry.reply, name="reply"),
    path(f"{REPLY}register/", replies.register, name="register"),
    path(f"{REPLY}answers/", entry.save, name="save_answers"),
    path(f"{REPLY}answers/<int:pk>/confidential/", entry.confidential, name="confidential"),
    path(f"{REPLY}answers/<int:pk>/translations/", entry.translate, name="translate"),
    path(f"{REPLY}translations/<int:pk>/check/", entry.check_translation, name="check_translation"),
    path(f"{REPLY}withdraw/", replies.withdraw, name="withdraw"),
    path(f"{REPLY}restore/", replies.restore, name="restore"),
    path(f"{REPLY}move/", replies.move, name="move"),
    path(f"{REPLY}reopen/", replies.reopen, name="reopen"),
    path(f"{REPLY}originals/", entry.add_original, name="add_original"),
    path(f"{REPLY}originals/<int:pk>/", originals.original, name="original"),
    path(f"{REPLY}second/", second_entry.second, name="second_entry"),
    path(f"{REPLY}compare/", second_entry.compare, name="compare_entries"),
    # workbook
    path("<slug:slug>/workbooks/", workbooks.workbooks, name="workbooks"),
    path("<slug:slug>/workbooks/download/", workbooks.download, name="workbook_download"),
    path("<slug:slug>/workbooks/template.csv", workbooks.table, {"which": "template"}, name="table_template"),
    path("<slug:slug>/workbooks/answers.csv", workbooks.table, {"which": "answers"}, name="table_answers"),
    path("<slug:slug>/workbooks/waiting/", uploads.uploads, name="uploads"),
    path("<slug:slug>/workbooks/<slug:key>/", workbooks.upload, name="upload"),
    path("<slug:slug>/workbooks/<slug:key>/marked/", workbooks.marked, name="upload_marked"),
    # approval
    path("<slug:slug>/check/", approval.check_queue, name="check_queue"),
    path("<slug:slug>/check/<slug:iso3>/", approval.check_page, name="check_page"),
    path("<slug:slug>/check/<slug:iso3>/approve/", approval.approve, name="approve"),
    path("<slug:slug>/check/<slug:iso3>/return/", approval.send_back, name="send_back"),
    path("<slug:slug>/check/<slug:iso3>/proposals/<int:pk>/", approval.decide, name="decide"),
    path("<slug:slug>/releases/", releases.releases, name="releases"),
    path("<slug:slug>/releases/new/", releases.make_release, name="make_release"),
    path("<slug:slug>/releases/<int:number>.json", releases.release_content, name="release_content"),
    # coding
    path("<slug:slug>/coding/", coding.coding, name="coding"),
    path("<slug:slug>/coding/next/", coding.next_answer, name="next_answer"),
    path("<slug:slug>/coding/readings/<int:pk>/", coding.reading, name="reading"),
    path("<slug:slug>/coding/readings/<int:pk>/free/", deciding.free_reading, name="free_reading"),
    path("<slug:slug>/coding/codebooks/", coding.codebooks, name="codebooks"),
    path("<slug:slug>/coding/codebooks/<int:pk>/", coding.codebook_step, name="codebook_step"),
    path("<slug:slug>/coding/disagreements/", deciding.disagreements, name="disagreements"),
    path("<slug:slug>/coding/disagreements/<int:pk>/", deciding.decide, name="decide_codes"),
    path("<slug:slug>/coding/coded/", deciding.call_coded, name="call_coded"),
    path("<slug:slug>/coding/agreement/", deciding.agreed, name="agreement"),
]
