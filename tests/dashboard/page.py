"""A page as tests read it: elements by name and attributes, and their text, from the HTML the server sent."""

from html.parser import HTMLParser

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


class Element:
    def __init__(self, name, attributes, parent):
        self.name, self.attributes, self.parent = name, attributes, parent
        self.children = []

    def __getitem__(self, attribute):
        return self.attributes[attribute]

    def get(self, attribute, default=None):
        return self.attributes.get(attribute, default)

    @property
    def classes(self):
        return (self.get("class") or "").split()

    @property
    def text(self):
        """All text inside, spaces drawn together."""
        return " ".join("".join(self._texts()).split())

    def _texts(self):
        for child in self.children:
            if isinstance(child, str):
                yield child
            elif child.name not in {"script", "style"}:
                yield from child._texts()

    @property
    def elements(self):
        """All elements inside, in the order of the page."""
        for child in self.children:
            if isinstance(child, Element):
                yield child
                yield from child.elements

    def all(self, tag=None, /, **attributes):
        """Elements of a tag; `class_` must be among the classes, other attributes must be equal."""
        wanted = attributes.pop("class_", None)
        return [
            element
            for element in self.elements
            if (tag is None or element.name == tag)
            and (wanted is None or wanted in element.classes)
            and all(element.get(key) == value for key, value in attributes.items())
        ]

    def one(self, tag=None, /, **attributes):
        found = self.all(tag, **attributes)
        assert len(found) == 1, f"{len(found)} of {tag} {attributes}"
        return found[0]

    @property
    def links(self):
        return [element["href"] for element in self.all("a") if element.get("href")]

    @property
    def rows(self):
        """Texts of the cells of the body rows of a table."""
        return [
            [cell.text for cell in row.children if isinstance(cell, Element)] for row in self.one("tbody").all("tr")
        ]


class _Reader(HTMLParser):
    def __init__(self):
        super().__init__()
        self.root = self.open = Element("", {}, None)

    def handle_starttag(self, tag, attrs):
        assert len({name for name, _value in attrs}) == len(attrs), f"an attribute twice: {tag} {attrs}"
        element = Element(tag, dict(attrs), self.open)
        self.open.children.append(element)
        if tag not in VOID:
            self.open = element

    def handle_endtag(self, tag):
        assert self.open.name == tag, f"</{tag}> closes <{self.open.name}>"
        self.open = self.open.parent

    def handle_data(self, data):
        self.open.children.append(data)


def read(html):
    """The root element. Fails on tags that are not nested."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    assert reader.open is reader.root, f"<{reader.open.name}> is not closed"
    return reader.root


def get(client, url):
    """The page at `url`, which must open."""
    response = client.get(url)
    assert response.status_code == 200, (url, response.status_code)
    return read(response.content.decode())
