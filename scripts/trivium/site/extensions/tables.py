"""Tables: generated ones become part of the page's tree, all have names, cells are aligned by
classes, and those of Markdown scroll in boxes."""

import re
import xml.etree.ElementTree as etree

from markdown import Extension, Markdown
from markdown.treeprocessors import Treeprocessor

STASHED = re.compile("\x02wzxhzdk:(\\d+)\x03")
"""What Python-Markdown puts in the place of a block of raw HTML, which it keeps aside as text."""
GENERATED = '<div class="tree'
HEADING = re.compile(r"h[1-6]")
NAMES = {"aria-label", "aria-labelledby"}
ALIGNMENT = re.compile(r"text-align: (left|right|center);")


class _Tree(Treeprocessor):
    """Puts generated HTML into the tree, so that MkDocs makes its links relative and checks them.

    After the inline patterns, which must not read code, and before MkDocs collects anchors.
    """

    def run(self, root: etree.Element) -> None:
        for parent in list(root.iter()):
            for place, child in enumerate(list(parent)):
                match = STASHED.fullmatch((child.text or "").strip())
                if match and child.tag == "p" and not len(child):
                    self._replace(parent, place, child, int(match[1]))

    def _replace(
        self, parent: etree.Element, place: int, child: etree.Element, number: int
    ) -> None:
        kept = self.md.htmlStash.rawHtmlBlocks[number]
        if isinstance(kept, str) and kept.startswith(GENERATED):
            try:
                made = etree.fromstring(kept.strip())
            except etree.ParseError as error:
                cure = "in a template write HTML as XML: <br/>, and a value for each attribute"
                raise ValueError(f"{error} in {kept[:200]!r}; {cure}") from None
            made.tail = child.tail
            parent[place] = made
            self.md.htmlStash.rawHtmlBlocks[number] = ""


class _Tables(Treeprocessor):
    """A table is called as the section in which it stands, for who hears a page. Its cells have
    classes for the style attributes of `tables`, which a strict Content-Security-Policy refuses.

    The style sheet has the classes left, right and center. Runs after all other extensions.
    """

    def run(self, root: etree.Element) -> None:
        heading = ""
        for element in list(root.iter()):
            if HEADING.fullmatch(element.tag):
                heading = element.get("id", heading)
            elif element.tag == "table" and heading and NAMES.isdisjoint(element.keys()):
                element.set("aria-labelledby", heading)
            elif found := ALIGNMENT.fullmatch(element.get("style", "")):
                del element.attrib["style"]
                element.set("class", f"{element.get('class', '')} {found[1]}".strip())
            for place, child in enumerate(list(element)):
                if child.tag == "table" and child.get("class") is None:
                    element[place] = _boxed(child)


def _boxed(table: etree.Element) -> etree.Element:
    """A table of Markdown in a box of its own that scrolls, which the theme would make by a
    script."""
    outer = etree.Element("div", {"class": "md-typeset__scrollwrap"})
    etree.SubElement(outer, "div", {"class": "md-typeset__table"}).append(table)
    outer.tail, table.tail = table.tail, None
    return outer


class TablesExtension(Extension):
    """Put it after the table of contents."""

    def extendMarkdown(self, md: Markdown) -> None:
        md.treeprocessors.register(_Tree(md), "tree", 5.2)
        md.treeprocessors.register(_Tables(md), "tables", 1)
