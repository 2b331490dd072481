"""Naive twins of the indicators of a round's replies and standings: plain loops over plain rows (see `naive`)."""

from datetime import date

CONTACTS = ["letter", "reminder", "call", "receipt", "acknowledgement", "extension", "decline", "no_reminders"]
STANDINGS = ["not_sent", "sent", "acknowledged", "declined", "partly", "on_time", "late"]


def of_round(record, table, round_):
    return [row for row in record[table] if row["round_id"] == round_.pk]


def standings(record, round_, day, public=False):
    """[{state_id, standing, last_contact, received_on, no_reminders}] by id of the State."""
    found = []
    for addressee in of_round(record, "addressee", round_):
        kinds, contacts = [], []
        events = [row for row in of_round(record, "dispatch", round_) if _heard(row, addressee, day)]
        events.sort(key=lambda row: (row["starts_on"] or date.min, row["id"]))
        for row in events:
            kinds.append(row["kind"])
            if row["kind"] in CONTACTS and row["starts_on"] is not None:
                contacts.append(row["starts_on"])
        reply = reply_of(record, addressee, day)
        if reply is not None:
            contacts.append(reply["received_on"])
        found.append(
            {
                "state_id": addressee["state_id"],
                "standing": _standing(record, round_, addressee, reply, kinds, public),
                "last_contact": max(contacts) if contacts else None,
                "received_on": reply["received_on"] if reply is not None else None,
                "no_reminders": "no_reminders" in kinds,
            }
        )
    return sorted(found, key=lambda row: row["state_id"])


def standings_over_time(record, round_, day, public=False):
    """[(day, {standing: addressees}, {kind: number sent on it})] of each day on which anything passed."""
    on = set()
    for row in of_round(record, "dispatch", round_):
        on.add(row["starts_on"])
    addressees = {row["id"] for row in of_round(record, "addressee", round_)}
    for reply in record["reply"]:
        if reply["addressee_id"] in addressees:
            on |= {reply["received_on"], reply["withdrawn_on"]}
    found = []
    for each in sorted(on - {None}):
        if day is not None and each > day:
            continue
        counts = dict.fromkeys(STANDINGS, 0)
        for row in standings(record, round_, each, public):
            counts[row["standing"]] += 1
        sent = {}
        for row in of_round(record, "dispatch", round_):
            if row["starts_on"] == each and row["kind"] in ("letter", "reminder", "call"):
                sent[row["kind"]] = sent.get(row["kind"], 0) + 1
        found.append((each, counts, sent))
    return found


def _heard(row, addressee, day):
    if row["addressee_id"] not in (None, addressee["id"]):
        return False
    return day is None or row["starts_on"] is None or row["starts_on"] <= day


def reply_of(record, addressee, day):
    """The reply of an addressee that stands at the end of the day; of several the one that came last."""
    found = []
    for reply in record["reply"]:
        if reply["addressee_id"] != addressee["id"]:
            continue
        if day is None:
            stands = reply["withdrawn_on"] is None
        else:
            stands = reply["received_on"] <= day and (reply["withdrawn_on"] is None or reply["withdrawn_on"] > day)
        if stands:
            found.append((reply["received_on"], reply["number"], reply["id"], reply))
    return max(found)[3] if found else None


def is_late(round_, addressee, reply):
    due = addressee["extended_to"] if addressee["extended_to"] is not None else round_.deadline
    return reply is not None and due is not None and reply["received_on"] > due


def _standing(record, round_, addressee, reply, kinds, public):
    if reply is not None:
        if reply["status"] != "received" and _leaves_out(record, round_, reply, public):
            return "partly"
        return "late" if is_late(round_, addressee, reply) else "on_time"
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


def _leaves_out(record, round_, reply, public):
    """Whether a required question of the reply's version has no readable answer, as far as the public may know."""
    for question in of_round(record, "question", round_):
        state = _state(record, reply, question)
        if public and state == "withheld":
            continue
        if state == "withheld":
            state = _state(record, reply, question, tells_all=True)
        if question["is_required"] and state in ("blank", "unreadable"):
            return True
    return False


def _state(record, reply, question, tells_all=False):
    last = question["asked_until_version"]
    if reply["version"] < question["asked_from_version"] or (last is not None and reply["version"] > last):
        return "not_asked"
    for answer in record["answer"]:
        if (answer["reply_id"], answer["question_id"]) == (reply["id"], question["id"]):
            if not tells_all and (answer["is_confidential"] or question["is_confidential"]):
                return "withheld"
            if answer["is_unreadable"]:
                return "unreadable"
            chosen = [link for link in record["answer_choices"] if link["answer_id"] == answer["id"]]
            values = [answer["yes"], answer["number"], answer["date"]]
            return "answered" if chosen or answer["text"] or values != [None, None, None] else "blank"
    return "withheld" if question["is_confidential"] and not tells_all else "blank"


def question_states(record, round_, day):
    """{number of the question: {state: replies received by the day and not withdrawn since}}."""
    found = {}
    for question in of_round(record, "question", round_):
        counts = {"answered": 0, "blank": 0, "unreadable": 0, "not_asked": 0, "withheld": 0}
        for addressee in of_round(record, "addressee", round_):
            reply = reply_of(record, addressee, None)
            if reply is not None and (day is None or reply["received_on"] <= day):
                counts[_state(record, reply, question)] += 1
        found[question["number"]] = counts
    return found


def reported(record, round_, day):
    return {
        row["as_of"]: row["replies"]
        for row in of_round(record, "returncount", round_)
        if day is None or row["as_of"] <= day
    }


def received(record, round_, day):
    """[(State, day of its reply or None, whether it was late)] of the addressees of a round."""
    found = []
    for addressee in of_round(record, "addressee", round_):
        reply = reply_of(record, addressee, day)
        on = None if reply is None else reply["received_on"]
        found.append((addressee["state_id"], on, is_late(round_, addressee, reply)))
    return found


def response_rate(record, round_, day):
    counted, told = received(record, round_, day), reported(record, round_, day)
    last = max(told) if told else None
    return {
        "as_of": day,
        "replies": sum(1 for _state, on, _late in counted if on is not None),
        "addressees": len(counted),
        "reported_replies": told[last] if told else None,
        "reported_as_of": last,
        "reported_addressees": round_.addressees_reported,
    }


def difference(record, round_, day):
    """(day, replies reported last, replies recorded up to it), or None."""
    told = reported(record, round_, day)
    if not told:
        return None
    last = max(told)
    replied = [on for _state, on, _late in received(record, round_, day) if on is not None and on <= last]
    return last, told[last], len(replied)


def response_days(record, round_, day):
    counted, told = received(record, round_, day), reported(record, round_, day)
    replied = [on for _state, on, _late in counted if on is not None]
    sent = [
        (row["starts_on"], row["kind"])
        for row in of_round(record, "dispatch", round_)
        if row["kind"] in ("letter", "reminder", "call")
        and row["starts_on"] is not None
        and (day is None or row["starts_on"] <= day)
    ]
    return [
        {
            "day": each,
            "letters": sent.count((each, "letter")),
            "reminders": sent.count((each, "reminder")),
            "calls": sent.count((each, "call")),
            "received": replied.count(each),
            "cumulative": sum(1 for on in replied if on <= each),
            "addressees": len(counted),
            "reported": told.get(each),
        }
        for each in sorted({*replied, *told, *(on for on, _kind in sent)})
    ]


def groups(record, grouping_slug, day):
    """(slugs of the groups in order and "" for none, {State: slug of its group on the day})."""
    grouping = next(row["id"] for row in record["grouping"] if row["slug"] == grouping_slug)
    rows = sorted((row for row in record["group"] if row["grouping_id"] == grouping), key=lambda row: row["position"])
    slugs, places = {row["id"]: row["slug"] for row in rows}, {}
    for term in record["groupmembership"]:
        begun = term["starts_on"] is None or term["starts_on"] <= day
        over = term["until"] is not None and term["until"] <= day
        if term["group_id"] in slugs and begun and not over:
            places[term["state_id"]] = slugs[term["group_id"]]
    return [*slugs.values(), ""], places


def response_by_group(record, round_, grouping_slug, day, circulated):
    """[(slug of the group, replies, addressees)] of the groups with addressees."""
    slugs, places = groups(record, grouping_slug, circulated)
    found = []
    for slug in slugs:
        members = [on for state, on, _late in received(record, round_, day) if places.get(state, "") == slug]
        if members:
            found.append((slug, sum(1 for on in members if on is not None), len(members)))
    return found


def places(record, round_, grouping_slug, day, circulated):
    """{(State, slug of its group, standing, day of its reply, whether it was late)} of the addressees."""
    _slugs, place = groups(record, grouping_slug, circulated)
    standing = {row["state_id"]: row["standing"] for row in standings(record, round_, day, public=True)}
    return {
        (state, place.get(state, ""), standing[state], on, late) for state, on, late in received(record, round_, day)
    }
