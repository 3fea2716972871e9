"""Words from elsewhere as Markdown: code in backticks, all else plain text on one line."""

import pytest
from trivium.pages import markdown


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("a < b", "a &#60; b"),
        ("`a < b` *x*", "`a < b` &#42;x&#42;"),
        ("``a`` and `b", "&#96;&#96;a&#96;&#96; and &#96;b"),
        ("one.\n\nTwo\tthree", "one. Two three"),
        ("R & D, &lt; &#60;", "R & D, &#38;lt; &#38;&#35;60;"),
        ("\x02wzxhzdk:0\x03", "␂wzxhzdk:0␃"),
    ],
)
def test_prose(words: str, text: str) -> None:
    assert markdown.prose(words) == text


def test_text_has_no_code() -> None:
    assert markdown.text("`x`") == "&#96;x&#96;"


def test_a_link() -> None:
    assert markdown.link("a.md#b", "The `L1` [norm]") == "[The `L1` &#91;norm&#93;](a.md#b)"
