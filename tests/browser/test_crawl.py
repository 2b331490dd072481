"""Every link of the site from its first page, with a browser that notes what it asks for and complains of."""

from collections import Counter, deque
from urllib.parse import parse_qs, urldefrag, urlsplit

import pytest
from django.urls import Resolver404, resolve
from django.utils.translation import override

from tests.browser.conftest import wait_for_figures, watch
from tests.test_pages_listed import FILES
from tests.test_urls import BEHIND_THE_LOGIN, public_names

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

# Pages of one kind share a template and are asked with the same names in the query: a few of each are opened.
MOST_OF_A_KIND = 2
LINKS = "[...document.querySelectorAll('a[href]')].map(link => link.href)"
TARGETS = "[...document.querySelectorAll('[id]')].map(element => element.id)"


def kind(url, language):
    """(name of the address, names in the query), or None for what is no public page of this language."""
    parts = urlsplit(url)
    if not parts.path.startswith(f"/{language}/"):
        return None
    with override(language):
        try:
            name = resolve(parts.path).url_name
        except Resolver404:
            name = "nowhere"
    return name, tuple(sorted(parse_qs(parts.query, keep_blank_values=True)))


class Crawl:
    """Breadth first from `starts`. Afterwards: `faults` as (page, words), `hosts` asked, `opened` by kind."""

    def __init__(self, page, language, starts):
        self.page, self.language = watch(page), language
        self.waiting, self.known = deque(starts), set(starts)
        self.faults, self.hosts, self.opened = [], set(), Counter()
        self.targets, self.pointed_at = {}, {}
        while self.waiting:
            self.visit(self.waiting.popleft())
        self.faults += [
            (source, f"leads to {address}#{anchor}, which is not there")
            for (address, anchor), source in self.pointed_at.items()
            if anchor not in self.targets.get(address, {anchor})
        ]

    def visit(self, url):
        of_kind = kind(url, self.language)
        if self.opened[of_kind] == MOST_OF_A_KIND:
            return
        self.opened[of_kind] += 1
        if of_kind[0] in FILES:
            answer = self.page.request.get(url)
            if answer.status != 200 or not answer.body():
                self.faults.append((url, f"answers {answer.status}"))
        else:
            self.read(url)

    def read(self, url):
        page = self.page
        page.hosts.clear()
        page.complaints.clear()
        status = page.goto(url).status
        wait_for_figures(page)
        self.faults += [(url, f"answers {status}")] if status != 200 else []
        self.faults += [(url, complaint) for complaint in page.complaints]
        self.hosts |= page.hosts
        self.targets[url] = set(page.evaluate(TARGETS))
        for link in page.evaluate(LINKS):
            address, anchor = urldefrag(link)
            if urlsplit(address).netloc != urlsplit(url).netloc or kind(address, self.language) is None:
                continue
            if anchor:
                self.pointed_at.setdefault((address, anchor), url)
            if address not in self.known:
                self.known.add(address)
                self.waiting.append(address)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_no_link_leads_astray(language, readers, site):
    page = readers(language).new_page()
    starts = ["", "search/?q=remittances", "charts/funds/embed/"]  # the last two hang on a form and a text to copy
    crawl = Crawl(page, language, [f"{site}/{language}/{start}" for start in starts])
    page.close()
    assert crawl.faults == []
    assert crawl.hosts == {site.removeprefix("http://")}
    assert {name for name, _query in crawl.opened} == set(public_names()) - set(BEHIND_THE_LOGIN)


PLANTED = """<!doctype html><html lang="en"><title>Planted</title><h1>Planted</h1>
<a href="/en/nothing/">Nothing</a> <a href="/en/charts/nothing.csv">No file</a> <a href="/en/about/#nowhere">Nowhere</a>
<p style="color: red">Red</p><img src="http://127.0.0.2/picture.png" alt="Of another host">"""


def test_planted_faults_are_found(readers, site):
    page = readers("en").new_page()
    planted = f"{site}/en/commitments/planted/"
    policy = {"Content-Security-Policy": "default-src *; style-src 'self'"}
    page.route(planted, lambda route: route.fulfill(body=PLANTED, headers={"Content-Type": "text/html", **policy}))
    page.route("http://127.0.0.2/*", lambda route: route.fulfill(body=""))
    page.route(f"{site}/en/about/", lambda route: route.fulfill(body="<h1 id=somewhere>About</h1>"))
    page.route(f"{site}/en/nothing/", lambda route: route.fulfill(status=404, body="Nothing"))
    crawl = Crawl(page, "en", [planted])
    page.close()
    told = [words for _url, words in crawl.faults]
    assert crawl.hosts == {site.removeprefix("http://"), "127.0.0.2"}
    assert told.count("answers 404") == 2
    assert any("Content Security Policy" in words for words in told)
    assert f"leads to {site}/en/about/#nowhere, which is not there" in told
    assert sum(crawl.opened.values()) == 4
