"""What a built page must obey, checked in Python so that the tests need no Java: structure and
references.

`faults` finds: a tag not closed or closed out of order, an attribute given twice, an id given
twice, a reference (label, aria, list) to an id that is not there, a block inside a paragraph,
interactive elements inside one another, a picture or figure without text, a link or button without
a name, attributes that HTML no longer has, a tabindex that is no number, a style attribute, an
inline script or style.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

WORDS = {
    "void": "area base br col embed hr img input link meta source track wbr",
    "may stay open": "p li dt dd option thead tbody tr td th html head body colgroup",
    "ends a paragraph": "address article aside blockquote details div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header "
    "hr main menu nav ol p pre section table ul",
    "obsolete": "align bgcolor border cellpadding cellspacing valign",
}
VOID, MAY_STAY_OPEN, FLOW, OBSOLETE = (set(words.split()) for words in WORDS.values())
INTERACTIVE = {"a", "button", "select", "textarea", "label", "details"}
REFERENCES = ("for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "list")
NAMED = ("a", "button")  # the only ones whose text matters here
DATA_SCRIPTS = ("application/json", "application/ld+json")


@dataclass(eq=False)
class Element:
    tag: str
    given: dict[str, str]
    line: int
    above: "Element | None" = None
    text: str = ""
    inside: list["Element"] = field(default_factory=list)

    def ancestors(self) -> Iterator["Element"]:
        element = self.above
        while element:
            yield element
            element = element.above


class Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.elements: list[Element] = []
        self.open: list[Element] = []
        self.faults: list[str] = []
        self.doctype = False

    def handle_decl(self, decl: str) -> None:
        self.doctype = decl.lower() == "doctype html" and not self.elements

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in FLOW and self.open and self.open[-1].tag == "p":
            self.open.pop()  # as a browser does; a </p> that comes later is then the fault
        if (
            tag in ("li", "dt", "dd", "option", "tr", "td", "th")
            and self.open
            and self.open[-1].tag == tag
        ):
            self.open.pop()
        names = [name for name, _ in attrs]
        for name in {name for name in names if names.count(name) > 1}:
            self.fault(f"<{tag}> has {name} twice")
        above = self.open[-1] if self.open else None
        element = Element(tag, {k: v or "" for k, v in attrs}, self.getpos()[0], above)
        if above:
            above.inside.append(element)
        self.elements.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        while self.open and self.open[-1].tag != tag and self.open[-1].tag in MAY_STAY_OPEN:
            self.open.pop()
        if self.open and self.open[-1].tag == tag:
            self.open.pop()
        else:
            self.fault(f"</{tag}> closes nothing that is open")

    def handle_data(self, data: str) -> None:
        for element in self.open:
            if element.tag in NAMED:
                element.text += data

    def fault(self, what: str) -> None:
        self.faults.append(f"line {self.getpos()[0]}: {what}")


def read(text: str) -> Reader:
    reader = Reader()
    reader.feed(text)
    reader.close()
    return reader


def faults(reader: Reader) -> list[str]:
    """Everything wrong with one page."""
    found = [*reader.faults]
    found += [
        f"<{e.tag}> of line {e.line} is never closed"
        for e in reader.open
        if e.tag not in MAY_STAY_OPEN
    ]
    if not reader.doctype:
        found.append("no doctype")
    ids = Counter(e.given["id"] for e in reader.elements if "id" in e.given)
    found += [f"id {name!r} twice" for name in sorted(ids) if ids[name] > 1]
    for element in reader.elements:
        found += [f"line {element.line}: <{element.tag}> {what}" for what in _wrong(element, ids)]
    return found


def _wrong(element: Element, ids: Counter[str]) -> Iterator[str]:
    given, tag = element.given, element.tag
    for name in REFERENCES:
        for target in given.get(name, "").split():
            if target not in ids:
                yield f"{name} refers to {target!r}, which is not there"
    for name in given.keys() & OBSOLETE:
        yield f"has the obsolete attribute {name}"
    if "style" in given:
        yield "has a style attribute"
    if tag == "style" or (
        tag == "script" and "src" not in given and given.get("type") not in DATA_SCRIPTS
    ):
        yield "is inline"
    if not re.fullmatch(r"-?\d+", given.get("tabindex", "0")):
        yield "has a tabindex that is no number"
    if tag == "img" and "alt" not in given:
        yield "has no alt text"
    if (
        tag == "svg"
        and any(e.tag == "figure" for e in element.ancestors())
        and not _described(given)
    ):
        yield "is a figure that nobody hears"
    if tag == "a" and "href" in given and not _named(element):
        yield f"leads to {given['href']!r} without a name"
    if tag == "button" and not _named(element):
        yield "has no name"
    if tag == "input" and given.get("type") in ("checkbox", "radio") and "autocomplete" in given:
        yield "takes no autocomplete"
    if tag in INTERACTIVE - {"label", "details"} and any(
        e.tag in ("a", "button") for e in element.ancestors()
    ):
        yield "stands inside another that can be clicked"
    if tag == "li" and element.above and element.above.tag not in ("ul", "ol", "menu"):
        yield f"stands in <{element.above.tag}>"
    if tag in ("ul", "ol") and any(
        e.tag not in ("li", "script", "template") for e in element.inside
    ):
        yield "holds what is no list item"


def _described(given: dict[str, str]) -> bool:
    return given.get("role") == "img" and bool(
        given.get("aria-label") or given.get("aria-labelledby")
    )


def _named(element: Element) -> bool:
    pictures = [e for e in element.inside if e.tag == "img" and e.given.get("alt")]
    return bool(
        element.text.strip()
        or element.given.get("aria-label")
        or element.given.get("title")
        or pictures
    )


def file(site: Path, path: str) -> Path:
    return site / (path + "index.html" if path == "" or path.endswith("/") else path)
