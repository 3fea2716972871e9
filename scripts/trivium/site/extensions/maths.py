"""The Markdown extension for mathematics: arithmatex finds formulas, `pages.maths` draws them."""

import html
import re
from typing import Any
from xml.etree.ElementTree import Element, SubElement

from markdown import Extension, Markdown
from markdown.blockparser import BlockParser
from markdown.blockprocessors import BlockProcessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from trivium.pages.maths import EXCLUDED, QUOTED, FormulaError, attributes, mathml
from trivium.site.extensions.examples import catalogue, plain

ATTRIBUTES = re.compile(r"^[ \t]*\{(?P<list>[^{}\n]*)\}[ \t]*$")


MARK = {"class": "mark", "data-search-exclude": ""}


class _Attributes(BlockProcessor):
    """Moves the attributes in the paragraph after a displayed equation to the equation."""

    def __init__(self, parser: BlockParser, strict: bool) -> None:
        super().__init__(parser)
        self.strict = strict

    def test(self, parent: Element, block: str) -> bool:
        before = self.lastChild(parent)
        return (
            before is not None
            and before.get("class") == "arithmatex"
            and bool(ATTRIBUTES.match(block))
        )

    def run(self, parent: Element, blocks: list[str]) -> None:
        try:
            found = attributes(blocks.pop(0))
        except FormulaError as error:
            if self.strict:
                raise
            SubElement(parent, "p", {"class": "problem"}).text = AtomicString(str(error))
            return
        equation = self.lastChild(parent)
        assert equation is not None
        formula = SubElement(equation, "div", {"class": "arithmatex"})
        formula.text, equation.text = equation.text, None
        equation.set("class", "equation")
        if found["id"]:
            equation.set("id", found["id"])
        if found["definition"]:
            SubElement(equation, "p", MARK).text = AtomicString("definition")
        if found["proved_by"]:
            SubElement(equation, "p", MARK | {"data-proved-by": found["proved_by"]})


class _Formulas(Treeprocessor):
    """Replaces what arithmatex found by MathML.

    Runs after the inline patterns, and before the table of contents is made.
    """

    def __init__(self, md: Markdown, strict: bool) -> None:
        super().__init__(md)
        self.strict = strict

    def run(self, root: Element) -> None:
        titles = {
            e for part in root.iter() if re.fullmatch("h[1-6]", part.tag) for e in part.iter()
        }
        for element in list(root.iter()):
            if element.get("class") == "arithmatex" and element.text:
                displayed, latex = element.tag == "div", element.text[2:-2]
                # Not arithmatex, for which the theme has rules of its own.
                element.set("class", "formula")
                try:
                    rendered = mathml(html.unescape(latex) if displayed else latex, displayed)
                except FormulaError as error:
                    if self.strict:
                        raise
                    element.set("class", "problem")
                    rendered = html.escape(str(error))
                if not displayed and EXCLUDED in rendered and element not in titles:
                    rendered += QUOTED
                element.text = AtomicString(self.md.htmlStash.store(rendered))


class _Marks(Treeprocessor):
    """Links "checked" to the example that checks the equation, on this page or on another."""

    def __init__(self, md: Markdown, examples: str) -> None:
        super().__init__(md)
        self.examples = examples

    def run(self, root: Element) -> None:
        marks = [
            (equation.get("id", ""), mark)
            for equation in root.iter("div")
            for mark in equation.findall("p[@data-proved-by]")
        ]
        if not marks:
            return
        here = {e.get("data-example"): e for e in root.iter() if "data-example" in e.attrib}
        known = catalogue(self.examples)
        for equation, mark in marks:
            name = mark.attrib.pop("data-proved-by")
            title = plain(known.get(name, {}).get("title", name))
            target = known.get(name, {}).get("proves", {}).get(equation)
            if (example := here.get(name)) is not None:
                title = example.get("aria-label") or name
                target = f"#{example.get('data-anchor')}"
            if not target:
                mark.text = AtomicString(f"checked by {title}")
                continue
            label = f"checked by the example: {title}"  # a sentence, too long for the margin
            link = {"href": target, "title": title, "aria-label": label}
            SubElement(mark, "a", link).text = AtomicString("checked")


class MathsExtension(Extension):
    """arithmatex finds the formulas (dollars only, one spelling for one thing), we render them."""

    def __init__(self, **options: Any) -> None:
        self.config = {
            "examples": [".build/examples.json", "what pages.chapters.known_examples wrote"],
            "strict": [True, "whether a wrong formula is an error; else it is shown in red"],
        }
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:
        md.registerExtensions(
            ["pymdownx.arithmatex"],
            {
                "pymdownx.arithmatex": {
                    "generic": True,
                    "block_syntax": ["dollar"],
                    "inline_syntax": ["dollar"],
                }
            },
        )
        strict = self.getConfig("strict")
        md.parser.blockprocessors.register(
            _Attributes(md.parser, strict), "equation-attributes", 79
        )
        md.treeprocessors.register(_Formulas(md, strict), "formulas", 15)
        md.treeprocessors.register(_Marks(md, self.getConfig("examples")), "equation-marks", 3)
