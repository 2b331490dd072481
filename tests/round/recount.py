"""The same numbers once more, in plain SQL: nothing here knows how the site counts."""

from django.db import connection

from tests.round.plan import SLUG

# The reply of an addressee that stands now, and whether something of it is still to be answered. An answer that is not
# public is taken as given where %(public)s, and a question that is not public as not required.
_STANDINGS = """
    WITH asked AS (
        SELECT q.*, r.deadline FROM questionnaires_question q
        JOIN questionnaires_round r ON r.id = q.round_id WHERE r.slug = %(slug)s
    ), said AS (
        SELECT a.* FROM questionnaires_answer a WHERE a.text <> '' OR a.yes IS NOT NULL OR a.number IS NOT NULL
        OR a.date IS NOT NULL OR (a.is_confidential AND %(public)s)
        OR EXISTS (SELECT FROM questionnaires_answer_choices c WHERE c.answer_id = a.id)
    ), reply AS (
        SELECT p.*, p.status <> 'received' AND EXISTS (
            SELECT FROM asked WHERE asked.is_required AND NOT (asked.is_confidential AND %(public)s)
            AND p.version BETWEEN asked.asked_from_version AND coalesce(asked.asked_until_version, p.version)
            AND NOT EXISTS (SELECT FROM said WHERE said.reply_id = p.id AND said.question_id = asked.id)
        ) AS is_partly
        FROM questionnaires_reply p WHERE p.withdrawn_on IS NULL
    ), heard AS (
        SELECT d.addressee_id, bool_or(d.kind = 'decline') AS declined,
            bool_or(d.kind IN ('receipt', 'acknowledgement', 'extension', 'no_reminders')) AS acknowledged,
            (array_agg(d.kind ORDER BY d.starts_on DESC, d.id DESC)
                FILTER (WHERE d.kind IN ('letter', 'reminder', 'bounce')))[1] AS last_way
        FROM questionnaires_dispatch d WHERE d.withdrawn_on IS NULL GROUP BY 1
    )
    SELECT s.iso3, p.received_on, CASE
        WHEN p.is_partly THEN 'partly'
        WHEN p.received_on > coalesce(a.extended_to, r.deadline) THEN 'late'
        WHEN p.id IS NOT NULL THEN 'on_time'
        WHEN h.declined THEN 'declined'
        WHEN h.acknowledged THEN 'acknowledged'
        WHEN h.last_way IN ('letter', 'reminder') THEN 'sent'
        ELSE 'not_sent' END
    FROM questionnaires_addressee a
    JOIN questionnaires_round r ON r.id = a.round_id AND r.slug = %(slug)s
    JOIN places_state s ON s.id = a.state_id
    LEFT JOIN reply p ON p.addressee_id = a.id
    LEFT JOIN heard h ON h.addressee_id = a.id
    ORDER BY 1"""

_GROUPS = """
    SELECT g.slug, g.name_en, count(*), count(p.id)
    FROM questionnaires_addressee a
    JOIN questionnaires_round r ON r.id = a.round_id AND r.slug = %(slug)s
    LEFT JOIN (
        places_groupmembership m JOIN places_group g ON g.id = m.group_id
        JOIN places_grouping k ON k.id = g.grouping_id AND k.slug = 'un-regional-groups'
    ) ON m.state_id = a.state_id AND coalesce(m.starts_on, r.circulated_on) <= r.circulated_on
        AND coalesce(m.until, r.circulated_on + 1) > r.circulated_on
    LEFT JOIN questionnaires_reply p ON p.addressee_id = a.id AND p.withdrawn_on IS NULL
    GROUP BY 1, 2"""

_OF_ROUND = """questionnaires_reply p JOIN questionnaires_addressee a ON a.id = p.addressee_id
    JOIN questionnaires_round r ON r.id = a.round_id AND r.slug = %(slug)s
    JOIN places_state s ON s.id = a.state_id"""

_WAITS = f"""
    SELECT s.iso3, CASE
        WHEN p.status = 'published' THEN 'published'
        WHEN p.status = 'received' THEN 'entry'
        WHEN EXISTS (SELECT FROM questionnaires_correctionproposal c WHERE c.reply_id = p.id AND c.status = 'open')
            THEN 'proposal'
        WHEN p.status = 'entered' THEN 'coding'
        WHEN p.status = 'coded' THEN 'check'
        WHEN p.confirmed_on IS NOT NULL OR p.confirmation_due_on < %(day)s THEN 'next_release'
        ELSE 'confirmation' END
    FROM {_OF_ROUND} WHERE p.withdrawn_on IS NULL"""

# Of each open answer that is to be read: how many readings are finished, how many open, on how many codes they differ,
# and on how many of these somebody has decided.
_READ = f"""
    SELECT w.id, q.number, s.iso3, count(g.id) FILTER (WHERE g.finished_on IS NOT NULL) AS finished,
        count(g.id) FILTER (WHERE g.finished_on IS NULL) AS begun,
        (SELECT count(*) FROM (
            SELECT c.code_id FROM questionnaires_coding c JOIN questionnaires_reading x ON x.id = c.reading_id
            WHERE x.answer_id = w.id AND x.wording = w.wording GROUP BY 1 HAVING count(*) = 1) AS once) AS disputed,
        (SELECT count(*) FROM questionnaires_adjudication j WHERE j.answer_id = w.id AND j.wording = w.wording)
            AS decided
    FROM {_OF_ROUND}
    JOIN questionnaires_answer w ON w.reply_id = p.id AND w.text <> ''
    JOIN questionnaires_question q ON q.id = w.question_id AND q.kind = 'open'
    LEFT JOIN questionnaires_reading g ON g.answer_id = w.id AND g.wording = w.wording
    WHERE p.withdrawn_on IS NULL AND p.status IN ('entered', 'coded')
    GROUP BY 1, 2, 3"""

_QUESTION_STATES = f"""
    WITH reply AS (SELECT p.* FROM {_OF_ROUND} WHERE p.withdrawn_on IS NULL AND p.status = 'published')
    SELECT q.number, q.asked_from_version, CASE
        WHEN p.version NOT BETWEEN q.asked_from_version AND coalesce(q.asked_until_version, p.version) THEN 'not_asked'
        WHEN q.is_confidential OR w.is_confidential THEN 'withheld'
        WHEN w.is_unreadable THEN 'unreadable'
        WHEN w.text <> '' OR w.yes IS NOT NULL OR w.number IS NOT NULL OR w.date IS NOT NULL
            OR EXISTS (SELECT FROM questionnaires_answer_choices c WHERE c.answer_id = w.id) THEN 'answered'
        ELSE 'blank' END, count(*)
    FROM questionnaires_question q JOIN questionnaires_round r ON r.id = q.round_id AND r.slug = %(slug)s
    CROSS JOIN reply p LEFT JOIN questionnaires_answer w ON w.question_id = q.id AND w.reply_id = p.id
    GROUP BY 1, 2, 3"""

_PUBLIC_ANSWERS = f"""
    SELECT w.*, q.number AS question, q.asked_from_version AS version FROM {_OF_ROUND}
    JOIN questionnaires_answer w ON w.reply_id = p.id AND NOT w.is_confidential
    JOIN questionnaires_question q ON q.id = w.question_id AND NOT q.is_confidential
    WHERE p.withdrawn_on IS NULL AND p.status = 'published'"""

_GIVEN = f"""
    WITH shown AS ({_PUBLIC_ANSWERS})
    SELECT question, version, CASE WHEN yes THEN 'yes' ELSE 'no' END, count(*) FROM shown WHERE yes IS NOT NULL
    GROUP BY 1, 2, 3
    UNION ALL SELECT question, version, number::text, count(*) FROM shown WHERE number IS NOT NULL GROUP BY 1, 2, 3
    UNION ALL SELECT question, version, date::text, count(*) FROM shown WHERE date IS NOT NULL GROUP BY 1, 2, 3
    UNION ALL SELECT shown.question, shown.version, c.slug, count(*) FROM shown
    JOIN questionnaires_answer_choices l ON l.answer_id = shown.id JOIN questionnaires_choice c ON c.id = l.choice_id
    GROUP BY 1, 2, 3
    UNION ALL SELECT shown.question, shown.version, c.slug, count(*) FROM shown
    JOIN questionnaires_codebook b ON b.question_id = shown.question_id
    JOIN questionnaires_code c ON c.codebook_id = b.id
    LEFT JOIN questionnaires_adjudication j
        ON j.answer_id = shown.id AND j.code_id = c.id AND j.wording = shown.wording
    WHERE coalesce(j.is_given, 2 = (
        SELECT count(*) FROM questionnaires_coding d JOIN questionnaires_reading g ON g.id = d.reading_id
        WHERE d.code_id = c.id AND g.answer_id = shown.id AND g.wording = shown.wording))
    GROUP BY 1, 2, 3"""


def sql(query, **parameters):
    with connection.cursor() as cursor:
        cursor.execute(query, {"slug": SLUG, **parameters})
        return cursor.fetchall()


def standings(*, public=False):
    """{ISO code: standing} of the addressees."""
    return {iso3: standing for iso3, _received, standing in sql(_STANDINGS, public=public)}


def received():
    """{ISO code: the day its reply came}"""
    return {iso3: day for iso3, day, _standing in sql(_STANDINGS, public=False) if day}


def groups():
    """{name of a regional group, None for none: (replies, addressees, slug)}"""
    return {name: (replies, addressees, slug) for slug, name, addressees, replies in sql(_GROUPS)}


def replies_by(column):
    """{value of a column: replies that stand}"""
    return dict(sql(f"SELECT p.{column}, count(*) FROM {_OF_ROUND} WHERE p.withdrawn_on IS NULL GROUP BY 1"))


def all_replies():
    """[(ISO code, status or "withdrawn")] of every reply, also those withdrawn."""
    return sql(f"SELECT s.iso3, CASE WHEN p.withdrawn_on IS NULL THEN p.status ELSE 'withdrawn' END FROM {_OF_ROUND}")


def waits(day):
    """{ISO code: what its reply waits for on that day}"""
    return dict(sql(_WAITS, day=day))


def progress():
    """(answers to read, still to be read, to be decided, settled)"""
    rows = sql(_READ)
    complete = [row for row in rows if row[3] == 2 and not row[4]]
    settled = [row for row in complete if row[5] == row[6]]
    return len(rows), len(rows) - len(complete), len(complete) - len(settled), len(settled)


def disputed():
    """{(ISO code, number of the question): whether all is decided} of the answers on which two readings differ."""
    return {
        (iso3, number): differ == decided
        for _id, number, iso3, done, begun, differ, decided in sql(_READ)
        if done == 2 and not begun and differ
    }


def question_states():
    """{(number, version): {state: published replies}}"""
    found = {}
    for number, version, state, count in sql(_QUESTION_STATES):
        found.setdefault((number, version), {})[state] = count
    return found


def given():
    """{(number, version): {what was answered, in text: States}} of the public answers; of open ones the codes."""
    found = {}
    for number, version, value, count in sql(_GIVEN):
        found.setdefault((number, version), {})[value] = count
    return found


def answer(iso3, number):
    """The id of the answer of a State to a question."""
    query = f"""SELECT w.id FROM {_OF_ROUND} JOIN questionnaires_answer w ON w.reply_id = p.id
        JOIN questionnaires_question q ON q.id = w.question_id AND q.number = %(number)s
        WHERE s.iso3 = %(iso3)s AND p.withdrawn_on IS NULL"""
    return sql(query, iso3=iso3, number=number)[0][0]
