"""HTML of generated tables: written on one line, so that nothing in a cell can be read as Markdown.

Pure.
"""

import html
import re

from trivium.observation import printable

CODE = re.compile(r"(?<!`)`([^`]+)`(?!`)")
SPECIAL = str.maketrans({"\n": "&#10;", "\t": "&#9;"})


def text(words: str) -> str:
    """Text in which HTML reads nothing, on the line on which it stands."""
    return html.escape(printable(words)).translate(SPECIAL)


def tag(name: str, /, *inside: str, **attributes: str | bool | None) -> str:
    """An element; `inside` is HTML already.

    An attribute that is True is written empty, one that is None or False not.
    """
    given = "".join(
        f' {k.strip("_").replace("_", "-")}="{"" if v is True else text(str(v))}"'
        for k, v in attributes.items()
        if v not in (None, False)
    )
    return f"<{name}{given}>{''.join(inside)}</{name}>"


def code(source: str) -> str:
    return tag("code", text(source))


def prose(words: str) -> str:
    """A sentence of a contract: what stands in backticks is code."""
    parts = CODE.split(words)
    return "".join(code(part) if i % 2 else text(part) for i, part in enumerate(parts))


def link(address: str, words: str) -> str:
    """A link to a page by its path from the page that shows it, which the site's builder checks."""
    return tag("a", text(words.replace("`", "")), href=address)


def block(*inside: str, **attributes: str | bool | None) -> str:
    """What becomes part of the page's tree: see site.extensions.tables."""
    return "\n" + tag("div", *inside, **{"class_": "tree", **attributes}) + "\n"
