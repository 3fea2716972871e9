"""A value's text as a notebook lays it out: what a tuple, list or dictionary holds on lines of its
own, where one line is too short for all of it. Pure."""

import re
from collections.abc import Iterator

WIDTH = 79
"""Characters of a line, as IPython's pretty printer has it."""
CLOSING = {"(": ")", "[": "]", "{": "}"}
WORD = re.compile(
    r"""'(?:\\.|[^'\\])*'?|"(?:\\.|[^"\\])*"?|[][(){}<>,]|[^][(){}<>,'"]+""", re.DOTALL
)
"""A text in quotes, a bracket or a comma, or what stands between them."""


def laid_out(text: str) -> str:
    """The text with each part on lines of its own; as it stands where it fits or holds only plain
    values, and where it is no container or was shortened."""
    if "\n" not in text and len(text) <= WIDTH:
        return text
    parts = list(_parts(text)) if CLOSING.get(text[:1]) == text[-1:] else []
    if len(parts) < 2 or not any(set(part) & {"(", "[", "{", "<"} for part in parts):
        return text
    shown = [laid_out(part).replace("\n", "\n ") for part in parts]
    return text[0] + ",\n ".join(shown) + text[-1]


def _parts(text: str) -> Iterator[str]:
    """What stands between the outer brackets, split at the commas that belong to these.

    Nothing if the outer brackets are not one pair. `<tf.Tensor: …>` is one part.
    """
    found, start, open_ = [], 1, [CLOSING[text[0]]]
    for word in WORD.finditer(text, 1):
        sign, place = word[0], word.start()
        if not open_:
            return
        if sign in CLOSING or (sign == "<" and (open_[-1] == ">" or not text[start:place].strip())):
            open_.append(CLOSING.get(sign, ">"))
        elif sign == open_[-1]:
            open_.pop()
        elif sign == "," and len(open_) == 1:
            found.append(text[start:place].strip())
            start = place + 1
    if not open_:
        yield from filter(None, (*found, text[start:-1].strip()))
