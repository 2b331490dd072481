"""Naive twin of `gfmd.indicators.nonresponse`: plain loops over plain rows (see `naive`)."""

from datetime import date

CONTACTS = ["letter", "reminder", "call", "receipt", "acknowledgement", "extension", "decline", "no_reminders"]


def standings(record, round_, day):
    """[{state_id, standing, last_contact, received_on, no_reminders}] by id of the State."""
    found = []
    for addressee in record["addressee"]:
        if addressee["round_id"] != round_.pk:
            continue
        kinds, contacts = [], []
        events = [row for row in record["dispatch"] if row["round_id"] == round_.pk and _heard(row, addressee, day)]
        events.sort(key=lambda row: (row["starts_on"] or date.min, row["id"]))
        for row in events:
            kinds.append(row["kind"])
            if row["kind"] in CONTACTS and row["starts_on"] is not None:
                contacts.append(row["starts_on"])
        reply = _reply(record, addressee, day)
        if reply is not None:
            contacts.append(reply["received_on"])
        found.append(
            {
                "state_id": addressee["state_id"],
                "standing": _standing(record, round_, addressee, reply, kinds),
                "last_contact": max(contacts) if contacts else None,
                "received_on": reply["received_on"] if reply is not None else None,
                "no_reminders": "no_reminders" in kinds,
            }
        )
    return sorted(found, key=lambda row: row["state_id"])


def _heard(row, addressee, day):
    if row["addressee_id"] not in (None, addressee["id"]):
        return False
    return day is None or row["starts_on"] is None or row["starts_on"] <= day


def _reply(record, addressee, day):
    for reply in record["reply"]:
        if reply["addressee_id"] != addressee["id"]:
            continue
        if day is None and reply["withdrawn_on"] is None:
            return reply
        stands = reply["withdrawn_on"] is None or (day is not None and reply["withdrawn_on"] > day)
        if day is not None and reply["received_on"] <= day and stands:
            return reply
    return None


def _standing(record, round_, addressee, reply, kinds):
    if reply is not None:
        if reply["status"] != "received" and _leaves_out(record, round_, reply):
            return "partly"
        due = addressee["extended_to"] if addressee["extended_to"] is not None else round_.deadline
        return "late" if due is not None and reply["received_on"] > due else "on_time"
    if "decline" in kinds:
        return "declined"
    for kind in ("receipt", "acknowledgement", "extension", "no_reminders"):
        if kind in kinds:
            return "acknowledged"
    state = "not_sent"
    for kind in kinds:
        if kind in ("letter", "reminder"):
            state = "sent"
        if kind == "bounce":
            state = "not_sent"
    return state


def _leaves_out(record, round_, reply):
    """Whether a required question of the reply's version has no readable answer."""
    for question in record["question"]:
        if question["round_id"] != round_.pk or not question["is_required"]:
            continue
        last = question["asked_until_version"]
        if reply["version"] < question["asked_from_version"] or (last is not None and reply["version"] > last):
            continue
        if not any(_answers(record, answer, reply, question) for answer in record["answer"]):
            return True
    return False


def _answers(record, answer, reply, question):
    if (answer["reply_id"], answer["question_id"]) != (reply["id"], question["id"]):
        return False
    if any(link["answer_id"] == answer["id"] for link in record["answer_choices"]):
        return True
    return bool(answer["text"]) or any(answer[field] is not None for field in ("yes", "number", "date"))
