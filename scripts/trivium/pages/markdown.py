"""Words that come from elsewhere, as Markdown in which nothing but code is markup.

Titles, reasons, operations and messages pass through here before they reach a chapter, a list or
a notebook; `html` does the same for generated HTML.
"""

import re

from trivium.observation import printable
from trivium.pages.html import CODE

SPECIAL = re.compile(r"[\\`*_{}\[\]<>#|$!~^]|&(?=#|\w)")


def text(words: str) -> str:
    """Plain text on one line: what Markdown or HTML would read is written as an entity."""
    return SPECIAL.sub(lambda match: f"&#{ord(match[0])};", _line(words))


def prose(words: str) -> str:
    """A sentence on one line: what stands in backticks is code, all else is plain text."""
    return "".join(
        f"`{part}`" if i % 2 else text(part) for i, part in enumerate(CODE.split(_line(words)))
    )


def link(address: str, words: str) -> str:
    """A link of which the words are prose."""
    return f"[{prose(words)}]({address})"


def listed(words: list[str]) -> str:
    """Words or phrases as a sentence lists them: `a`, `a and b`, `a, b and c`."""
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1])))


def _line(words: str) -> str:
    """White space of any kind, line breaks too, becomes one blank."""
    return re.sub(r"\s+", " ", printable(words))
