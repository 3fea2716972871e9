"""Mathematics as MathML, made while the page is built: a reader needs no script, and wrong LaTeX
stops the build.

`problems` and `equations` read Markdown without rendering it and so know lines; maths_markdown
renders and knows none.
"""

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from markdown.extensions.attr_list import get_attrs_and_remainder
from math_core import LatexError, LatexToMathML
from pymdownx.arithmatex import RE_SMART_DOLLAR_INLINE

from trivium.problems import Problem

CONVERTER = LatexToMathML(fancy_error=False)
# math-core writes style attributes, which a strict Content-Security-Policy forbids; the style sheet
# has these classes.
STYLES = {
    "text-align: right": "right",
    "text-align: left": "left",
    "justify-items: end": "",
    "justify-items: start": "",
    "padding-left: 0": "flush-left",
    "padding-right: 0": "flush-right",
    "padding-left:1em": "indent",
    "border-right: 0.05em solid currentcolor": "rule-right",
    "border-left: 0.05em solid currentcolor": "rule-left",
    "border-top: 0.05em solid currentcolor": "rule-above",
    "width: 100%": "",
    "width: 50%": "half",
    "margin-left:-0.16666667em": "thin-back",
}
UNDRAWN = {"<menclose": r"\boxed and \cancel", "\u20d7": r"\vec (write \overrightarrow)"}
"""What math-core makes of some commands, and browsers do not draw as they should."""
HIDDEN = re.compile(  # what is no mathematics: front matter, comments, fenced code
    r"\A---\n.*?\n---\n|<!--.*?-->"
    r"|^(?P<in>[ \t]*)(?P<fence>```+|~~~+)[^\n]*\n.*?^[ \t]*(?P=fence)[ \t]*$",
    re.DOTALL | re.MULTILINE,
)
CODE = re.compile(r"(?<!`)(?P<ticks>`+)(?!`)(?:(?!\n[ \t]*\n).)+?(?<!`)(?P=ticks)(?!`)", re.DOTALL)
DISPLAYED = re.compile(
    r"^[ \t]*\$\$(?P<latex>.*?)\$\$[ \t]*$"
    r"(?:\n(?:[ \t]*\n)+[ \t]*(?P<attributes>\{[^{}\n]*\})[ \t]*$)?",
    re.DOTALL | re.MULTILINE,
)
INLINE = re.compile(RE_SMART_DOLLAR_INLINE)
STRAY = re.compile(r"^[ \t]*\{ *#eq-|\$\$", re.MULTILINE)
LATEX = "write LaTeX that math-core knows: docs/contributors/site.md lists what it refuses"
LINES = (
    "begin and end a displayed equation with $$, with a blank line before and after it, "
    "and none in it; its attributes follow in a paragraph of their own"
)
EXCLUDED = "<math data-search-exclude"
LAYERED = re.compile(
    r"<(msu[bp]|munder|mover|mfrac|msqrt|mroot|mmulti|mtable|mtext|mspace)|[\U0001d400-\U0001d7ff]"
)
"""In formulas that the search leaves alone: a power that is not raised reads as another number, x2
for x², and nobody types the letters of mathematical alphabets."""
QUOTED = '<span hidden="">…</span>'
"""Stands after such a formula, so that a sentence that the search quotes shows where one is."""


class FormulaError(ValueError):
    """A formula that cannot be shown; the message carries the LaTeX and what is wrong with it."""


@dataclass(frozen=True)
class Equation:
    """A displayed equation as it stands in the source of a page; `wrong` says what is wrong about
    the way it is written."""

    line: int
    latex: str
    id: str | None = None
    definition: bool = False
    proved_by: str | None = None
    wrong: str = ""


@functools.cache
def mathml(latex: str, displayed: bool) -> str:
    """One formula as MathML without style attributes; the search leaves it alone, unless it is one
    of a sentence that reads from left to right."""
    try:
        text = CONVERTER.convert_with_local_state(latex, displaystyle=displayed)
    except LatexError as error:
        raise FormulaError(
            f"{re.sub(r'^[0-9]+: ', '', str(error)).rstrip('.')}, in: {_flat(latex)}"
        ) from None
    for sign, commands in UNDRAWN.items():
        if sign in text:
            raise FormulaError(
                f"browsers do not draw {commands} as they should, in: {_flat(latex)}"
            )
    text = re.sub(r' style="([^"]*)"', lambda style: _as_class(style[1], latex), text)
    text = text.replace("&ApplyFunction;", "\u2061")
    if not displayed and not LAYERED.search(text):
        return text
    return text.replace("<math", EXCLUDED, 1)


def _flat(text: str) -> str:
    return " ".join(text.split())


def _as_class(style: str, latex: str) -> str:
    declarations = [part.strip() for part in style.split(";") if part.strip()]
    if unknown := [part for part in declarations if part not in STYLES]:
        raise FormulaError(
            f"the style sheet has no class for {unknown[0]!r} (STYLES in maths.py), "
            f"in: {_flat(latex)}"
        )
    classes = " ".join(STYLES[part] for part in declarations if STYLES[part])
    return f' class="{classes}"' if classes else ""


def attributes(text: str) -> dict[str, Any]:
    """What the paragraph after an equation says of it: `{ #eq-x .definition }` or `{ #eq-x
    proved-by="norms/x" }`."""
    found: dict[str, Any] = {"id": None, "definition": False, "proved_by": None}
    for key, value in get_attrs_and_remainder(text.strip().strip("{}"))[0]:
        if key == "id":
            found["id"] = value
        elif (key, value) == (".", "definition"):
            found["definition"] = True
        elif key == "proved-by" and value:
            found["proved_by"] = value
        else:
            raise FormulaError(
                "an equation takes #id, .definition and proved-by, "
                f"not {key}{value or ''}, in: {_flat(text)}"
            )
    return found


def _blank(pattern: re.Pattern[str], text: str) -> str:
    """Overwrite what matches with spaces, so that positions and lines stay."""
    return pattern.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)


def equations(text: str) -> Iterator[Equation]:
    """The displayed equations of a page's Markdown, code left out."""
    visible = _blank(HIDDEN, text)
    for match in DISPLAYED.finditer(visible):
        line, wrong, found = _line(visible, match.start()), "", {}
        try:
            found = attributes(match["attributes"] or "")
            if re.search(r"\n[ \t]*\n", match["latex"]):
                raise FormulaError("a blank line in a displayed equation, or no $$ that closes it")
            mathml(match["latex"], True)
            if not _blank_around(visible, match.start(), match.end("latex") + len("$$")):
                raise FormulaError("a displayed equation without a blank line before and after it")
        except FormulaError as error:
            wrong = str(error)
        yield Equation(line, match["latex"].strip(), **found, wrong=wrong)


def _blank_around(text: str, start: int, end: int) -> bool:
    """Whether the lines before and after a block are blank, or there are none.

    A heading before it needs no blank line.
    """
    before = text[:start].removesuffix("\n").rpartition("\n")[2]
    after = text[end:].partition("\n")[2].partition("\n")[0]
    return (not before.strip() or before.startswith("#")) and not after.strip()


def inline(text: str) -> list[tuple[int, str]]:
    """The formulas within the sentences of a page's Markdown, each with its line."""
    rest = sentences(text)
    return [(_line(rest, match.start()), match[3]) for match in INLINE.finditer(rest) if match[3]]


def sentences(text: str) -> str:
    """A page's Markdown with blanks in the place of code and displayed equations."""
    return _blank(CODE, _blank(DISPLAYED, _blank(HIDDEN, text)))


def _line(text: str, position: int) -> int:
    return text.count("\n", 0, position) + 1


def problems(path: str, text: str) -> list[Problem]:
    """Everything wrong with the mathematics of a page, at its line.

    Pure: the build asks before it renders.
    """
    found = {
        equation.line: (equation.wrong, LINES if "blank line" in equation.wrong else LATEX)
        for equation in equations(text)
        if equation.wrong
    }
    rest = sentences(text)
    for match in STRAY.finditer(rest):
        message = (
            "a $$ that opens or closes nothing"
            if "$" in match[0]
            else "attributes of no displayed equation"
        )
        found.setdefault(_line(rest, match.end()), (message, LINES))
    for line, latex in inline(text):
        try:
            mathml(latex, False)
        except FormulaError as error:
            found.setdefault(line, (str(error), LATEX))
    return [
        Problem("syntax", message, path=path, line=line, cure=cure)
        for line, (message, cure) in sorted(found.items())
    ]
