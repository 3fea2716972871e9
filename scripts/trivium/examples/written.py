"""Floats that keep how they are written: a contract's `0.1230` has more digits than `0.123`."""


class Written(float):
    """A float with the text that it was read from, as `written`."""

    written: str

    def __new__(cls, text: str) -> "Written":
        made = super().__new__(cls, text)
        made.written = text
        return made
