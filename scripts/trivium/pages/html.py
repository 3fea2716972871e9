"""Text in HTML: on one line, so that nothing in a cell can be read as Markdown. Pure."""

import html
import re

from trivium.observation import printable

CODE = re.compile(r"(?<!`)`([^`]+)`(?!`)")
SPECIAL = str.maketrans({"\n": "&#10;", "\t": "&#9;"})


def text(words: str) -> str:
    """Text in which HTML reads nothing, on the line on which it stands."""
    return html.escape(printable(words)).translate(SPECIAL)


def prose(words: str) -> str:
    """A sentence of a contract: what stands in backticks is code."""
    return "".join(
        f"<code>{text(part)}</code>" if i % 2 else text(part)
        for i, part in enumerate(CODE.split(words))
    )
