"""The Markdown extension for mathematics: arithmatex finds formulas, `maths` makes them, this puts them on the page."""

import html
import re
from typing import Any
from xml.etree.ElementTree import Element, SubElement

from markdown import Extension, Markdown
from markdown.blockprocessors import BlockProcessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from trivium.pages.maths import attributes, mathml
from trivium.site.extensions.examples import catalogue, plain

ATTRIBUTES = re.compile(r"^[ \t]*\{(?P<list>[^{}\n]*)\}[ \t]*$")


class _Attributes(BlockProcessor):
    """Takes the attribute paragraph after a displayed equation off the page and keeps it on the equation."""

    def test(self, parent: Element, block: str) -> bool:
        before = self.lastChild(parent)
        return before is not None and before.get("class") == "arithmatex" and bool(ATTRIBUTES.match(block))

    def run(self, parent: Element, blocks: list[str]) -> None:
        found = attributes(blocks.pop(0))
        equation = self.lastChild(parent)
        assert equation is not None
        formula = SubElement(equation, "div", {"class": "arithmatex"})
        formula.text, equation.text = equation.text, None
        equation.set("class", "equation")
        if found["id"]:
            equation.set("id", found["id"])
        if found["definition"]:
            SubElement(equation, "p", {"class": "mark"}).text = AtomicString("definition")
        if found["proved_by"]:
            SubElement(equation, "p", {"class": "mark", "data-proved-by": found["proved_by"]})


class _Formulas(Treeprocessor):
    """Replaces what arithmatex found by MathML: after the inline patterns ran, before the table of contents is made."""

    def run(self, root: Element) -> None:
        for element in root.iter():
            if element.get("class") == "arithmatex" and element.text:
                displayed, latex = element.tag == "div", element.text[2:-2]
                rendered = mathml(html.unescape(latex) if displayed else latex, displayed)
                element.text = AtomicString(self.md.htmlStash.store(rendered))
                element.set("class", "formula")  # not arithmatex, for which the theme has rules of its own


class _Marks(Treeprocessor):
    """Links "checked by" to the example that proves the equation: on this page, or where the build says it is."""

    def __init__(self, md: Markdown, examples: str) -> None:
        super().__init__(md)
        self.examples = examples

    def run(self, root: Element) -> None:
        marks = [element for element in root.iter("p") if "data-proved-by" in element.attrib]
        here = {e.get("data-example"): e for e in root.iter() if "data-example" in e.attrib} if marks else {}
        elsewhere = catalogue(self.examples) if marks else {}
        for mark in marks:
            name = mark.attrib.pop("data-proved-by")
            stem = name.rpartition("/")[2]
            title, target = name, None
            if (example := here.get(name)) is not None:
                title, target = example.get("aria-label") or name, "#" + example.get("data-anchor", stem)
            elif name in elsewhere:
                title, target = plain(elsewhere[name]["title"]), f"/{elsewhere[name]['page']}#{stem}"
            if target:  # the title is a sentence, too long for the margin
                named = {"href": target, "title": title, "aria-label": f"checked by the example: {title}"}
                SubElement(mark, "a", named).text = AtomicString("checked")
            else:
                mark.text = AtomicString(f"checked by {title}")


class MathsExtension(Extension):
    """arithmatex finds the formulas (dollars only, one spelling for one thing), we render them."""

    def __init__(self, **options: Any) -> None:
        self.config = {"examples": [".build/examples.json", "name of an example -> its page and title"]}
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:
        settings = {"generic": True, "block_syntax": ["dollar"], "inline_syntax": ["dollar"]}
        md.registerExtensions(["pymdownx.arithmatex"], {"pymdownx.arithmatex": settings})
        md.parser.blockprocessors.register(_Attributes(md.parser), "equation-attributes", 79)
        md.treeprocessors.register(_Formulas(md), "formulas", 15)
        md.treeprocessors.register(_Marks(md, self.getConfig("examples")), "equation-marks", 3)
