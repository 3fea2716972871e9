"""Puts generated tables into the page's tree, so that their links are made relative and checked like all others.

Python-Markdown keeps a block of raw HTML aside as text, and MkDocs looks at no link in it.
"""

import re
import xml.etree.ElementTree as etree
from xml.etree.ElementTree import Element

from markdown import Extension, Markdown
from markdown.treeprocessors import Treeprocessor

KEPT = re.compile("\x02wzxhzdk:(\\d+)\x03")
START = '<div class="tree'


class _Tree(Treeprocessor):
    """After the inline patterns, which must not read code, and before MkDocs collects anchors and links."""

    def run(self, root: Element) -> None:
        for parent in list(root.iter()):
            for place, child in enumerate(list(parent)):
                if child.tag == "p" and (match := KEPT.fullmatch((child.text or "").strip())) and not len(child):
                    kept = self.md.htmlStash.rawHtmlBlocks[int(match[1])]
                    if isinstance(kept, str) and kept.startswith(START):
                        made = etree.fromstring(kept.strip())
                        made.tail = child.tail
                        parent[place] = made
                        self.md.htmlStash.rawHtmlBlocks[int(match[1])] = ""


class TreeExtension(Extension):
    """Put after the table of contents."""

    def extendMarkdown(self, md: Markdown) -> None:
        md.treeprocessors.register(_Tree(md), "tree", 5.2)
