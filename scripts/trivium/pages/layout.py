"""A value's text as a notebook lays it out: what a tuple, list or dictionary holds on lines of its
own, where one line is too short for all of it. Pure."""

from collections.abc import Iterator

WIDTH = 79
"""Characters of a line, as IPython's pretty printer has it."""
CLOSING = {"(": ")", "[": "]", "{": "}"}


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
    found, start, open_, quote, i = [], 1, [CLOSING[text[0]]], "", 1
    while i < len(text) and open_:
        char = text[i]
        if quote:
            i += char == "\\"
            quote = "" if char == quote else quote
        elif char in "'\"":
            quote = char
        elif char in CLOSING or (char == "<" and (open_[-1] == ">" or not text[start:i].strip())):
            open_.append(CLOSING.get(char, ">"))
        elif char == open_[-1]:
            open_.pop()
        elif char == "," and len(open_) == 1:
            found.append(text[start:i].strip())
            start = i + 1
        i += 1
    if not open_ and not quote and i == len(text):
        yield from filter(None, (*found, text[start : i - 1].strip()))
