"""Two coders read every open answer without seeing each other; the reviewer decides where they differ."""

import re
from itertools import product

from tests.round import recount as sql
from tests.round.plan import NEEDS
from tests.round.world import WORK

CODING = f"{WORK}coding/"


def reading_of(page):
    """(number of the question, words of the answer, {code: the value it sends}, codes ticked) of a coder's page."""
    number = int(page.html.xpath("//p[@class='coding-question']/strong")[0].text.rstrip("."))
    words = " ".join(page.html.xpath("(//blockquote)[1]")[0].text_content().split())
    boxes = page.html.xpath("//input[@name='codes']")
    values = {
        "".join(box.xpath("following-sibling::strong/text()")).split()[0].lower(): box.get("value") for box in boxes
    }
    ticked = [box.get("value") for box in boxes if box.get("checked") is not None]
    return number, words, values, ticked


def judged(words, coder):
    """The codes this coder gives: coder a those the answer names; coder b leaves one out or adds one now and then."""
    codes = {need for need in NEEDS if need in words}
    place = int(re.search(r"№ (\d+)", words)[1])
    if coder == "coder b" and place % 4 == 1:
        codes ^= {NEEDS[place % len(NEEDS)]}
    return codes


def read_all(world, coder):
    """One coder reads on until there is nothing left. What was read goes into the notes."""
    person, given = world[coder], []
    done = person.post(f"{CODING}next/", {})
    while "/readings/" in done.response["Location"]:
        page = person.get(done.response["Location"])
        number, words, values, ticked = reading_of(page)
        assert not ticked, "a reading begins without a code"
        codes = judged(words, coder)
        given.append((number, int(re.search(r"№ (\d+)", words)[1]), sorted(codes)))
        sent = {"codes": [values[code] for code in sorted(codes)]} if codes else {"none_fits": "on"}
        done = person.submit(page, page.form("codes"), sent | {"verb": "next"})
    world.notes[coder] = given


def first_coder(world):
    """Coder a reads all; one reading is given back and taken again, one opened again before it is finished."""
    person = world["coder a"]
    done = person.post(f"{CODING}next/", {})
    page = person.get(done.response["Location"])
    person.submit(page, page.form("codes"), {"verb": "give_back"})
    person.get(done.response["Location"], status=404)
    read_all(world, "coder a")
    answers = sql.progress()[0]
    assert len(world.notes["coder a"]) == answers
    assert person.get(CODING).numbers(r"You have finished (\d+) of (\d+) answers; (\d+) are open") == (
        answers,
        answers,
        0,
    )


def second_coder_sees_nothing(world):
    """Before the second coder begins no page, list or search of theirs tells a code the first gave."""
    blind, other = world["coder b"], world["coder a"]
    theirs = [link for link in other.get(CODING).html.xpath("//table//a/@href") if "/readings/" in link]
    assert len(theirs) == len(world.notes["coder a"])
    for link in theirs[:3]:
        blind.get(link, status=404)
    page = blind.get(CODING)
    assert not page.html.xpath("//table")
    assert page.numbers(r"You have finished (\d+) of (\d+) answers; (\d+) are open") == (0, len(theirs), 0)
    for address in ("disagreements/", "agreement/"):
        blind.get(CODING + address, status=403)
    for model in ("reading", "coding", "adjudication", "answer"):
        blind.get(f"/admin/questionnaires/{model}/", status=403)


def second_coder(world):
    read_all(world, "coder b")
    assert sorted((number, place) for number, place, _codes in world.notes["coder b"]) == sorted(
        (number, place) for number, place, _codes in world.notes["coder a"]
    )


def readings(world):
    """{question: [(codes of a, codes of b)]} as the coders noted them."""
    given = {
        coder: {(q, place): set(codes) for q, place, codes in world.notes[coder]} for coder in ("coder a", "coder b")
    }
    found = {}
    for key, codes in given["coder a"].items():
        found.setdefault(key[0], []).append((codes, given["coder b"][key]))
    return found


def agreement_is_what_it_is(world):
    """The page of agreement, beside the definitions written out plainly."""
    page = world["reviewer"].get(f"{CODING}agreement/")
    sections = page.html.xpath("//section[h2]")
    assert len(sections) == len(readings(world))
    for section, (number, pairs) in zip(sections, sorted(readings(world).items()), strict=True):
        assert section.xpath("h2")[0].text.strip().startswith(f"{number}.")
        told = [" ".join(found.text_content().split()) for found in section.xpath(".//dl/dd")]
        same = sum(a == b for a, b in pairs)
        assert told[0] == str(len(pairs))
        assert told[1].startswith(f"{same} of {len(pairs)} (")
        assert told[2] == in_words(alpha(pairs))
        rows = section.xpath(".//tbody/tr")
        for row, need in zip(rows, NEEDS, strict=True):
            cells = [" ".join(cell.text_content().split()) for cell in row.xpath("td")]
            table = [sum((need in a, need in b) == cell for a, b in pairs) for cell in product((True, False), repeat=2)]
            assert cells[:4] == [str(count) for count in table]
            assert cells[5].removesuffix(" rarely given") == in_words(kappa(*table)), need


def in_words(value):
    return f"{value:.2f}".replace("-", "\N{MINUS SIGN}")


def kappa(both, first, second, neither):
    """Agreement beyond what chance gives two coders who use the code as often as these do."""
    total = both + first + second + neither
    seen = (both + neither) / total
    a, b = (both + first) / total, (both + second) / total
    chance = a * b + (1 - a) * (1 - b)
    return (seen - chance) / (1 - chance)


def alpha(pairs):
    """Krippendorff's alpha of two readings each, by the MASI distance of sets."""
    values = [value for pair in pairs for value in pair]
    observed = sum(masi(a, b) for a, b in pairs) / len(pairs)
    chance = [masi(values[i], values[j]) for i in range(len(values)) for j in range(len(values)) if i != j]
    return 1 - observed / (sum(chance) / len(chance))


def masi(a, b):
    if a == b:
        return 0
    weight = 2 / 3 if a <= b or b <= a else 1 / 3 if a & b else 0
    return 1 - len(a & b) / len(a | b) * weight


def decide(world):
    """The reviewer decides on each difference, with a reason: the code is given if the answer names it."""
    reviewer = world["reviewer"]
    page = reviewer.get(f"{CODING}disagreements/")
    links = page.html.xpath("//h2[.='To decide']/following-sibling::table[1]//a/@href")
    differing = sum(a != b for pairs in readings(world).values() for a, b in pairs)
    assert len(links) == differing > 10
    world["coder a"].get(links[0], status=403)
    for link in links:
        page = reviewer.get(link)
        words = " ".join(page.html.xpath("(//blockquote)[1]")[0].text_content().split())
        sent = {}
        for box in page.html.xpath("//tr[@class='differs']//input[@value='yes']"):
            need = box.xpath("ancestor::tr/th/strong/text()")[0].split()[0].lower()
            sent[box.get("name")] = "yes" if need in words else "no"
            sent[box.get("name").replace("given-", "reason-")] = (
                f"The answer {'names' if need in words else 'does not name'} it."
            )
        if link == links[0]:
            unsaid = {name: "" if "reason" in name else value for name, value in sent.items()}
            reviewer.submit(page, page.form(next(iter(sent))), unsaid, status=400)
        reviewer.submit(page, page.form(next(iter(sent))), sent)


def call_coded(world):
    reviewer = world["reviewer"]
    page = reviewer.get(f"{CODING}disagreements/")
    (ready,) = page.numbers(r"(\d+) entered repl(?:y has|ies have) nothing left to read or decide")
    assert ready == sql.replies_by("status")["entered"] == 120
    reviewer.submit(page, page.form(action="/coded/"), {})
    assert sql.replies_by("status") == {"coded": 120}
