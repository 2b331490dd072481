"""Naive twins of `gfmd.indicators.coding`: plain loops over plain rows (see `naive`)."""


def _current(record, round_):
    """{question: its codebook in use}, of the questions of the round that have one."""
    found = {}
    for codebook in record["codebook"]:
        question = next(row for row in record["question"] if row["id"] == codebook["question_id"])
        has_codes = any(code["codebook_id"] == codebook["id"] for code in record["code"])
        if question["round_id"] != round_.pk or codebook["is_draft"] or not has_codes:
            continue
        known = found.get(question["id"])
        if known is None or known["version"] < codebook["version"]:
            found[question["id"]] = codebook
    return found


def _to_read(record, round_):
    """[(answer, codebook)] of the answers there are to read."""
    current, found = _current(record, round_), []
    kinds = {row["id"]: row["kind"] for row in record["question"]}
    replies = {row["id"]: row for row in record["reply"]}
    for answer in record["answer"]:
        reply = replies[answer["reply_id"]]
        if answer["question_id"] not in current or kinds[answer["question_id"]] != "open" or not answer["text"]:
            continue
        if reply["withdrawn_on"] is None and reply["status"] in ("entered", "coded"):
            found.append((answer, current[answer["question_id"]]))
    return found


def _readings(record, answer, codebook):
    return [
        row for row in record["reading"] if (row["answer_id"], row["codebook_id"]) == (answer["id"], codebook["id"])
    ]


def _is_complete(record, round_, answer, codebook):
    readings = _readings(record, answer, codebook)
    if any(reading["finished_on"] is None for reading in readings):
        return False
    return len(readings) >= (2 if round_.double_coding else 1)


def _is_settled(record, round_, answer, codebook):
    if not _is_complete(record, round_, answer, codebook):
        return False
    given = []
    for reading in _readings(record, answer, codebook):
        given.append({row["code_id"] for row in record["coding"] if row["reading_id"] == reading["id"]})
    for code in record["code"]:
        times = sum(1 for codes in given if code["id"] in codes)
        decided = any(
            (row["answer_id"], row["code_id"]) == (answer["id"], code["id"]) for row in record["adjudication"]
        )
        if 0 < times < len(given) and not decided:
            return False
    return True


def reading_progress(record, round_):
    found = {"answers": 0, "to_read": 0, "to_decide": 0, "settled": 0}
    for answer, codebook in _to_read(record, round_):
        found["answers"] += 1
        if _is_settled(record, round_, answer, codebook):
            found["settled"] += 1
        elif _is_complete(record, round_, answer, codebook):
            found["to_decide"] += 1
        else:
            found["to_read"] += 1
    return found


def own_progress(record, round_, coder):
    found = {"answers": 0, "finished": 0, "open": 0}
    for answer, codebook in _to_read(record, round_):
        found["answers"] += 1
        for reading in _readings(record, answer, codebook):
            if reading["coder_id"] == coder.pk:
                found["finished" if reading["finished_on"] is not None else "open"] += 1
    return found
