"""A chapter's Markdown as a notebook understands it: no front matter, attributes or boxes; links
that lead to the site. Pure."""

import re
from collections.abc import Iterator
from posixpath import dirname, join, normpath

from trivium.pages import includes
from trivium.pages.address import Address
from trivium.pages.plain import ATTRIBUTES

ADMONITION = re.compile(
    r"^(?P<indent> *)(?:!!!|(?P<fold>\?\?\?)(?!\+)|\?\?\?\+) +"
    r'(?P<kind>[\w-]+)[^"]*(?:"(?P<title>.*)")? *$'
)
LINK = re.compile(r"\]\((?P<page>[\w./-]+\.md)(?P<anchor>#[\w.-]+)?\)")


def pieces(text: str, label: str = "", origin: str = "") -> Iterator[tuple[str, str]]:
    """The page in its order: ("prose", Markdown that a notebook understands), ("example", name),
    and ("folded", name) for an example in a box that is closed at first.

    The title gets the framework's label, and is followed by a word on the notebook's origin.
    """
    prose: list[str] = []
    boxes, folded = list[int](), 0
    for _, line, included, fenced in includes.lines(includes.FRONT_MATTER.sub("", text)):
        indent = len(line) - len(line.lstrip(" "))
        if line.strip() and not fenced:
            while boxes and indent < boxes[-1]:
                boxes.pop()
            folded = min(folded, len(boxes))
        own = line[4 * len(boxes) :] if line.strip() else ""
        if fenced:
            prose.append(own)
        elif included:
            yield "prose", _joined(prose)
            yield "folded" if folded else "example", included.removesuffix(".md")
            prose = []
        elif match := ADMONITION.match(line):
            prose.append(
                f"{own[: len(own) - len(own.lstrip())]}"
                f"**{match['title'] or match['kind'].capitalize()}**"
            )
            boxes.append(indent + 4)
            if match["fold"] and not folded:
                folded = len(boxes)
        elif own.startswith("# ") and origin:
            prose += [f"{own} ({label})", "", origin]
        elif not own.startswith(("<div", "</div")):
            prose.append(ATTRIBUTES.sub("", own))
    yield "prose", _joined(prose)


def _joined(lines: list[str]) -> str:
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")


def linked(text: str, page: str, to: Address) -> str:
    """Links to other pages lead to the site, since a notebook stands alone."""

    def target(match: re.Match[str]) -> str:
        full = normpath(join(dirname(page), match["page"]))
        return f"]({to(full + (match['anchor'] or ''))})"

    return LINK.sub(target, text)


def quoted(text: str) -> str:
    """A note."""
    return "\n".join(f"> {line}" for line in text.split("\n"))
