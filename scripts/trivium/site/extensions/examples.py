"""Joins the tabs of an example with its verdict, with anchors that stay from build to build.

A Markdown extension and not a hook, since it must survive a change of the site's builder.
"""

import json
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any
from urllib.parse import quote
from xml.etree.ElementTree import Element, SubElement

from markdown import Extension, Markdown
from markdown.treeprocessors import Treeprocessor

from trivium.frameworks import FRAMEWORKS, OF_LABEL
from trivium.pipeline.versions import of_frameworks, pins


def catalogue(path: str) -> dict[str, dict[str, Any]]:
    """What `pages.chapters.known_examples` wrote about each example. Empty where no build ran."""
    file = Path(path)
    return json.loads(file.read_text("utf-8")) if file.is_file() else {}


def plain(title: str) -> str:
    """A title as text, where code cannot be marked."""
    return title.replace("`", "")


def _classes(element: Element) -> list[str]:
    return element.get("class", "").split()


def _pairs(root: Element) -> Iterator[tuple[Element, Element, Element]]:
    """Each set of tabs with its parent and the verdict that stands right after it."""
    for parent in list(root.iter()):
        for tabs, verdict in pairwise(list(parent)):
            if "tabbed-set" not in _classes(tabs):
                continue
            if "verdict" in _classes(verdict):
                yield parent, tabs, verdict
            elif "{ .verdict" in (text := "".join(verdict.itertext())):
                raise ValueError(f"the attributes of a verdict were not understood: {text.strip()}")


def _name_tabs(tabs: Element, prefix: str) -> Element:
    """Give each tab the anchor `l1-norm-jax`. The group keeps its name, which the theme needs."""
    (labels,) = (div for div in tabs.findall("div") if "tabbed-labels" in _classes(div))
    for button, label in zip(tabs.findall("input"), labels, strict=True):
        text = label.text or ""
        key = OF_LABEL.get(text, text.lower())
        button.set("id", f"{prefix}-{key}")
        button.set("data-framework", key)
        label.set("for", f"{prefix}-{key}")
    return labels


def _mark_odd(labels: Element, verdict: Element) -> None:
    """Mark the tabs of the frameworks that the verdict names, for who has another tab open."""
    if "declared" in _classes(verdict):
        named = {"".join(word.itertext()) for word in verdict.iter("strong")}
        for label in labels:
            if label.text in named:
                label.set("class", "odd")


class _Examples(Treeprocessor):
    """Runs when headings have their anchors, of which an example takes none away.

    And before MkDocs collects all anchors.
    """

    def __init__(self, md: Markdown, repository: str, examples: str, requirements: str) -> None:
        super().__init__(md)
        self.repository = repository.rstrip("/")
        self.ran = _ran(Path(requirements)) if self.repository else ""
        self.examples = examples

    def run(self, root: Element) -> None:
        taken = {element.get("id") for element in root.iter()}
        known = catalogue(self.examples)
        prefixes: set[str] = set()
        for parent, tabs, verdict in _pairs(root):
            name = verdict.attrib.pop("data-example", "")
            chapter, _, stem = name.rpartition("/")
            prefix = stem if stem not in prefixes else f"{chapter}-{stem}".replace("/", "-")
            prefixes.add(prefix)
            # By it the theme's script finds sets: a third of the work of opening a page.
            del tabs.attrib["data-tabs"]
            labels = _name_tabs(tabs, prefix)
            _mark_odd(labels, verdict)
            if prefix not in taken:
                # Not on the section: the theme names a code block after the nearest id around it,
                # and copies by that name.
                labels.set("id", prefix)
                taken.add(prefix)
            title = plain(known.get(name, {}).get("title", name))
            self._links(verdict, name, known.get(name, {}).get("row", ""))
            self._join(parent, tabs, verdict, _section(name, title, prefix))

    def _join(self, parent: Element, tabs: Element, verdict: Element, example: Element) -> None:
        """Put tabs, verdict and what older versions gave into the example, in their place."""
        children = list(parent)
        place = children.index(tabs)
        since = [e for e in children[place + 2 : place + 3] if "since" in _classes(e)]
        parent[place] = example
        for element in (verdict, *since):
            parent.remove(element)
        link = {"class": "headerlink", "href": f"#{example.get('data-anchor')}"}
        link |= dict.fromkeys(("title", "aria-label"), "Link to this example")
        SubElement(verdict, "a", link).text = "¶"
        example.extend((tabs, verdict, *since))
        example.tail = example[-1].tail
        for element in example:
            element.tail = "\n"

    def _links(self, verdict: Element, name: str, row: str) -> None:
        """At the end of the verdict: the row of the cheat sheet, and a way to say what is wrong.

        An issue starts with the example's name and the versions; a script adds the page's address.
        """
        links = {}
        if row:
            links["Cheat sheet"] = {"href": row, "aria-label": f"Row of the cheat sheet: {name}"}
        if self.repository:
            body = f"What is wrong:\n\n\nExample: {name}\nRan with: {self.ran}\n"
            target = f"{self.repository}/issues/new?title={quote(name + ': ')}&body={quote(body)}"
            links["Report a mistake"] = {
                "href": target,
                "aria-label": f"Report a mistake in {name}",
            }
        if links:
            place = SubElement(verdict, "span", {"class": "links"})
            for text, attributes in links.items():
                SubElement(place, "a", attributes).text = text


def _ran(requirements: Path) -> str:
    """The frameworks with their pinned versions; empty where nothing is pinned."""
    pinned = of_frameworks(pins(requirements)) if requirements.is_file() else {}
    return ", ".join(f"{FRAMEWORKS[key].label} {version}" for key, version in pinned.items())


def _section(name: str, title: str, prefix: str) -> Element:
    """The element around an example.

    A <section>, as nothing inside is one: the search plugin ends an exclusion with a nested element
    of the same name.
    """
    return Element(
        "section",
        {
            "class": "example",
            "role": "group",
            "aria-label": title,
            "data-example": name,
            "data-search-exclude": "",
            "data-anchor": prefix,
        },
    )


class ExamplesExtension(Extension):
    """Put it after the table of contents, whose anchors it must know.

    It runs before MkDocs reads all anchors, which has priority 5.
    """

    def __init__(self, **options: Any) -> None:
        self.config = {
            "repo_url": ["", "where mistakes are reported; none: no link"],
            "requirements": ["requirements.txt", "the versions that reports name"],
            "examples": [".build/examples.json", "what pages.chapters.known_examples wrote"],
        }
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:
        if "toc" in md.treeprocessors:
            md.treeprocessors.register(md.treeprocessors["toc"], "toc", 6)
        md.treeprocessors.register(
            _Examples(
                md,
                self.getConfig("repo_url") or "",
                self.getConfig("examples"),
                self.getConfig("requirements"),
            ),
            "examples",
            5.5,
        )
