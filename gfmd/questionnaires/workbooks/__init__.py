"""Replies as files: a workbook for each State, a table of many replies, and what a file would change here.

`write` makes workbooks, `child` reads an upload in a limited process of its own, `read` starts it, `check` compares
what was read with what is recorded, `tables` does the same for CSV, `waiting` keeps an upload until it is decided on.
Nothing here writes to the database: that is `gfmd.questionnaires.actions.workbooks`.
"""
