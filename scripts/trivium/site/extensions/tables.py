"""Table cells aligned by classes: Python-Markdown writes style attributes, which a strict policy refuses."""

import re
from xml.etree.ElementTree import Element

from markdown import Extension, Markdown
from markdown.treeprocessors import Treeprocessor

ALIGNMENT = re.compile(r"text-align: (left|right|center);")


class _Alignment(Treeprocessor):
    """Runs last, so that it sees what every other extension made."""

    def run(self, root: Element) -> None:
        for cell in root.iter():
            if cell.tag in ("th", "td") and (found := ALIGNMENT.fullmatch(cell.get("style", ""))):
                del cell.attrib["style"]
                cell.set("class", f"{cell.get('class', '')} {found[1]}".strip())


class TablesExtension(Extension):
    """Needs `tables`; the style sheet has the classes left, right and center."""

    def extendMarkdown(self, md: Markdown) -> None:
        md.treeprocessors.register(_Alignment(md), "table-alignment", 2)
