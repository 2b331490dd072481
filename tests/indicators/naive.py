"""Naive twins of `gfmd.indicators`: every question answered with plain loops over plain rows.

`read` copies tables into lists of dicts; no twin asks the database, shares code with the indicators or is fast.
Rows come back as dicts with the names of the indicator's fields; names are those of the English page.
"""

from datetime import date
from fractions import Fraction

from django.conf import settings
from django.db.models import QuerySet


def read(*models):
    """{table name: rows} of the models and of their many-to-many links, as dicts."""
    record = {}
    for model in models:
        record[model._meta.model_name] = list(QuerySet(model).order_by("pk").values())
        for field in model._meta.many_to_many:
            through = getattr(model, field.name).through
            record[f"{model._meta.model_name}_{field.name}"] = list(QuerySet(through).order_by("pk").values())
    return record


def by_id(rows):
    return {row["id"]: row for row in rows}


def english(row, field):
    """A translated text on the English page, with the fallback of the site."""
    for language in settings.MODELTRANSLATION_FALLBACK_LANGUAGES:
        if row[f"{field}_{language.replace('-', '_')}"]:
            return row[f"{field}_{language.replace('-', '_')}"]
    return ""


def known_by(record, kind, day):
    """Rows of a table that had begun by `day` or that a document issued by then states."""
    passages, documents = by_id(record["passage"]), by_id(record["document"])
    known = []
    for row in record[kind]:
        found = row["starts_on"] is not None and row["starts_on"] <= day
        for link in record[f"{kind}_passages"]:
            if link[f"{kind}_id"] == row["id"]:
                issued = documents[passages[link["passage_id"]]["document_id"]]["issued_on"]
                if issued is not None and issued <= day:
                    found = True
        if found:
            known.append(row)
    return known


def record_day(record):
    newest = None
    for document in record["document"]:
        if document["is_fictional"] or document["status"] == "cited" or document["issued_on"] is None:
            continue
        if newest is None or document["issued_on"] > newest:
            newest = document["issued_on"]
    return newest


def chairs(record):
    meetings = by_id(record["meeting"])
    iso3 = {state["id"]: state["iso3"] for state in record["state"]}
    kept = [row for row in record["chairmanship"] if meetings[row["meeting_id"]]["status"] != "cancelled"]
    line = sorted(kept, key=lambda row: meetings[row["meeting_id"]]["ordinal"])
    found = []
    for place, row in enumerate(line):
        meeting = meetings[row["meeting_id"]]
        starts_on = row["starts_on"]
        if starts_on is None and place > 0:
            starts_on = found[place - 1]["until"]
        if starts_on is None and place == 0 and meeting["starts_on"] is not None:
            for dialogue in record["meeting"]:
                over = dialogue["kind"] == "dialogue" and dialogue["until"] is not None
                if over and dialogue["until"] <= meeting["starts_on"]:
                    starts_on = max(starts_on or date.min, dialogue["until"])
        states = {iso3[link["state_id"]] for link in record["chairmanship_states"] if _of(link, row)}
        found.append(
            {
                "meeting_slug": meeting["slug"],
                "meeting_name": english(meeting, "name"),
                "meeting_status": meeting["status"],
                "ordinal": meeting["ordinal"],
                "states": states,
                "starts_on": starts_on,
                "until": row["until"] if row["until"] is not None else meeting["until"],
                "is_stated": row["starts_on"] is not None,
                "pk": row["id"],
                "told_on": _told_on(record, row),
            }
        )
    return found


def _told_on(record, chairmanship):
    passages, documents = by_id(record["passage"]), by_id(record["document"])
    links = [link for link in record["chairmanship_passages"] if _of(link, chairmanship)]
    days = [documents[passages[link["passage_id"]]["document_id"]]["issued_on"] for link in links]
    return min((day for day in days if day), default=None)


def _of(link, chairmanship):
    return link["chairmanship_id"] == chairmanship["id"]


def troika(record, day):
    """(past, current, next) as short names of meetings or None."""
    line = chairs(record)
    slugs = [None, *(chair["meeting_slug"] for chair in line), None]
    for place in reversed(range(len(line))):
        starts_on, until = line[place]["starts_on"], line[place]["until"]
        if starts_on is not None and starts_on <= day and (until is None or day < until):
            return tuple(slugs[place : place + 3])
    last = 0
    for place, chair in enumerate(line, start=1):
        if chair["until"] is not None and chair["until"] <= day:
            last = place
    return slugs[last], None, slugs[last + 1]


def states_represented(record, as_of):
    """In the order of the meetings; the counts of one meeting by qualifier."""
    rows = []
    meetings = known_by(record, "meeting", as_of)
    meetings.sort(key=lambda row: (row["starts_on"] or date.max, row["ordinal"] or 0))
    for meeting in meetings:
        counts = [
            count
            for count in record["reportedcount"]
            if count["meeting_id"] == meeting["id"]
            and count["measure"] in {"states_represented", "states_took_part"}
            and meeting["starts_on"] is not None
            and meeting["starts_on"] <= as_of
        ]
        counts.sort(key=lambda count: (count["qualifier"], count["id"]))
        nothing = {"low": None, "high": None, "qualifier": "", "as_written": "", "id": None}
        for count in counts or [nothing]:
            rows.append(
                {
                    "meeting_slug": meeting["slug"],
                    "meeting_name": english(meeting, "name"),
                    "starts_on": meeting["starts_on"],
                    "status": meeting["status"],
                    **{key: count[key] for key in ("low", "high", "qualifier", "as_written")},
                    "count_pk": count["id"],
                }
            )
    return rows


def entities_and_themes(record, as_of):
    """Entities in the order of the report, then groups; an activity of a part counts for the whole."""
    entities = by_id(record["entity"])
    slugs = {theme["id"]: theme["slug"] for theme in record["theme"]}
    known = known_by(record, "activity", as_of)
    actors = [(entity, "entity") for entity in sorted(entities.values(), key=lambda row: row["position"])]
    actors += [(group, "group") for group in sorted(record["entitygroup"], key=lambda row: row["slug"])]
    rows = []
    for actor, kind in actors:
        by_theme, without, total = {}, 0, 0
        for activity in known:
            who = activity[f"{kind}_id"]
            if kind == "entity" and who is not None:
                who = entities[who]["parent_id"] or who
            if who != actor["id"]:
                continue
            total += 1
            themes = [link for link in record["activity_themes"] if link["activity_id"] == activity["id"]]
            without += not themes
            for link in themes:
                by_theme[slugs[link["theme_id"]]] = by_theme.get(slugs[link["theme_id"]], 0) + 1
        if total or (kind == "entity" and actor["is_listed"]):
            rows.append(
                {
                    "slug": actor["slug"],
                    "name": actor["name_en"],
                    "acronym": actor["acronym_en"] or "",
                    "category": actor["category"] if kind == "entity" else "G",
                    "by_theme": by_theme,
                    "without_theme": without,
                    "total": total,
                }
            )
    return rows


def by_kind(record, as_of):
    """{kind: number of activities}."""
    counted = {}
    for activity in known_by(record, "activity", as_of):
        counted[activity["kind"]] = counted.get(activity["kind"], 0) + 1
    return counted


def by_theme(record, as_of):
    """{theme: (activities, entities and groups)}; a part counts as its entity."""
    parents = {row["id"]: row["parent_id"] or row["id"] for row in record["entity"]}
    found = {}
    for activity in known_by(record, "activity", as_of):
        actor = (parents.get(activity["entity_id"]), activity["group_id"])
        for link in record["activity_themes"]:
            if link["activity_id"] == activity["id"]:
                count, actors = found.get(link["theme_id"], (0, set()))
                found[link["theme_id"]] = (count + 1, actors | {actor})
    return {theme: (count, len(actors)) for theme, (count, actors) in found.items()}


def milestones(record, as_of):
    mechanisms = by_id(record["mechanism"])
    rows = []
    for row in known_by(record, "milestone", as_of):
        mechanism = mechanisms.get(row["mechanism_id"])
        coming = row["starts_on"] is None or row["starts_on"] > as_of
        rows.append(
            {
                **{key: row[key] for key in ("slug", "kind", "starts_on", "until", "precision", "date_as_written")},
                "pk": row["id"],
                "title": english(row, "title"),
                "mechanism_slug": mechanism["slug"] if mechanism else "",
                "mechanism_name": _mechanism_name(mechanism) if mechanism else "",
                "is_planned": row["is_planned"] and coming,
            }
        )
    return rows


def _mechanism_name(row):
    return english(row, "popular_name") or english(row, "name")


def funds(record, as_of):
    """With the parties as a sorted list of (role, name)."""
    tables = {name: by_id(record[name]) for name in ("state", "organization", "entity", "mechanism")}
    rows = []
    for row in known_by(record, "fund", as_of):
        parties = []
        for party in record["fundparty"]:
            if party["fund_id"] != row["id"]:
                continue
            if party["state_id"]:
                name = english(tables["state"][party["state_id"]], "name")
            elif party["organization_id"]:
                name = tables["organization"][party["organization_id"]]["name_en"]
            elif party["entity_id"]:
                entity = tables["entity"][party["entity_id"]]
                name = entity["acronym_en"] or entity["name_en"]
            else:
                name = _mechanism_name(tables["mechanism"][party["mechanism_id"]])
            parties.append((party["role"], name))
        rows.append(
            {
                **{key: row[key] for key in ("slug", "amount", "currency", "starts_on", "precision")},
                "pk": row["id"],
                "name": english(row, "name"),
                "scope": english(row, "scope"),
                "parties": sorted(parties),
            }
        )
    with_amount = [row for row in rows if row["amount"] is not None]
    with_amount.sort(key=lambda row: row["slug"])
    with_amount.sort(key=lambda row: row["amount"], reverse=True)
    with_amount.sort(key=lambda row: row["currency"])
    return with_amount + sorted((row for row in rows if row["amount"] is None), key=lambda row: row["slug"])


def kappa(pairs):
    """Cohen's kappa of (given by the first, given by the second) of each answer, or None."""
    if not pairs:
        return None
    agreed = chance = Fraction(0)
    for first, second in pairs:
        if first == second:
            agreed += Fraction(1, len(pairs))
    for value in (0, 1):
        by_first = by_second = 0
        for first, second in pairs:
            by_first += first == value
            by_second += second == value
        chance += Fraction(by_first, len(pairs)) * Fraction(by_second, len(pairs))
    return None if chance == 1 else (agreed - chance) / (1 - chance)


def alpha(units, distance):
    """Krippendorff's alpha: every pair of values in a unit, beside every pair of values there is."""
    units = [list(values) for values in units if len(values) >= 2]
    everything = [value for values in units for value in values]
    observed = expected = Fraction(0)
    for values in units:
        for i in range(len(values)):
            for j in range(len(values)):
                if i != j:
                    observed += Fraction(distance(values[i], values[j])) / (len(values) - 1)
    for i in range(len(everything)):
        for j in range(len(everything)):
            if i != j:
                expected += distance(everything[i], everything[j])
    if not everything or not expected:
        return None
    return 1 - observed * (len(everything) - 1) / expected


def masi(one, other):
    if not one and not other:
        return Fraction(0)
    shared = [value for value in one if value in other]
    alone = [value for value in one if value not in other]
    missing = [value for value in other if value not in one]
    if not shared:
        return Fraction(1)
    weight = Fraction(1, 3) if alone and missing else Fraction(2, 3) if alone or missing else Fraction(1)
    return 1 - weight * Fraction(len(shared), len(shared) + len(alone) + len(missing))
