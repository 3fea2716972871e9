"""Figures: declared in docs/figures.toml, drawn from the recorded values of an example, included by
a line of a page.

A template of the figure's name in pages/templates/figures draws it.
"""

import base64
import html
import xml.etree.ElementTree as etree
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from jinja2 import TemplateError
from markupsafe import Markup

from trivium.examples.discovery import shown_path
from trivium.examples.schema import File, load
from trivium.frameworks import FRAMEWORKS, REFERENCE
from trivium.pages import html as markup
from trivium.pages.corpus import Corpus, made_once
from trivium.pages.figures.svg import Numbers
from trivium.pages.includes import links, table_text
from trivium.pages.maths import EXCLUDED, INLINE, QUOTED, FormulaError, mathml
from trivium.pages.templating import ENVIRONMENT, render
from trivium.pipeline.result import Result
from trivium.problems import Problem

FILE, FOLDER = "figures.toml", "figures"
KIND = ".svg.jinja"
"""What the names of the drawings end with."""
DRAWINGS = [
    Path(name).name.removesuffix(KIND)
    for name in ENVIRONMENT.list_templates()
    if name.endswith(KIND)
]
ALONE = """svg { background: #fff; color: #212121; fill: none; }
:root {
  --md-typeset-color: #212121; --md-default-bg-color: #fff; --md-text-font: system-ui, sans-serif;
}"""
FIELDS = {"example": str, "values": dict, "alt": str, "caption": str}


@dataclass(frozen=True)
class Figure:
    """What docs/figures.toml says of one: the example, the shapes of its values by name, the text
    alternative, the caption."""

    name: str
    path: str
    line: int
    example: str = ""
    values: dict[str, list[int]] = field(default_factory=dict)
    alt: str = ""
    caption: str = ""
    wrong: str = ""


class Undrawn(ValueError):
    """Why a figure cannot be drawn, and what to do."""

    def __init__(self, what: str, cure: str) -> None:
        super().__init__(what)
        self.cure = cure


def declared(docs: Path) -> dict[str, Figure]:
    """All figures, by the name under which pages include them: `figures/unit-balls`."""
    path = docs / FILE
    if not path.is_file():
        return {}
    file, problems = load(path, shown_path(path))
    if problems:
        wrong = problems[0]
        return {FOLDER: Figure(FOLDER, wrong.path, wrong.line, wrong=wrong.message)}
    return {f"{FOLDER}/{name}": _figure(name, table, file) for name, table in file.data.items()}


def _figure(name: str, table: object, file: File) -> Figure:
    line = file.line((name,)) or 1
    if (
        not isinstance(table, dict)
        or {k: type(v) for k, v in table.items()} != FIELDS
        or not all(table.values())
    ):
        wrong = f"a figure has {', '.join(FIELDS)}, none of them empty, and no more"
        return Figure(name, file.path, line, wrong=wrong)
    wrong = "" if name in DRAWINGS else f"nothing draws {name}"
    return Figure(name, file.path, line, **table, wrong=wrong)


def problems(corpus: Corpus) -> Iterator[Problem]:
    """Every figure that cannot be drawn, and every one that no page includes."""
    included = {s.name for s in corpus.shown}
    for name, figure in declared(corpus.docs).items():
        try:
            drawn(figure, corpus.by_name, {})
        except Undrawn as undrawn:
            yield Problem(
                "contract",
                f"the figure {figure.name} cannot be drawn: {undrawn}",
                path=figure.path,
                line=figure.line,
                cure=undrawn.cure,
            )
        if name not in included and not figure.wrong:
            yield Problem(
                "orphan",
                f"no page shows the figure {figure.name}",
                path=figure.path,
                line=figure.line,
                cure=f'include it in a chapter:  --8<-- "{name}.md"',
            )


def fragments(corpus: Corpus) -> dict[str, str]:
    """What pages include. While serving, a figure that cannot be drawn says so on its page."""
    pages = {s.name: s.page for s in corpus.shown}
    made = {}
    for name, figure in declared(corpus.docs).items():
        try:
            where = links(corpus.where, pages.get(name, ""))
            made[name] = drawn(figure, corpus.by_name, where)
        except Undrawn as undrawn:
            made[name] = f"\n{figure.path}:{figure.line}: {undrawn}\n"
    return made


def for_notebooks(corpus: Corpus) -> dict[str, str]:
    """Each figure as Markdown that stands alone: a picture in the text, on white, as it cannot
    follow a scheme."""
    made = {}
    style = table_text(corpus.docs / "assets" / "figures.css")
    for name, figure in declared(corpus.docs).items():
        try:
            root = etree.fromstring(drawn(figure, corpus.by_name, {}).strip())
        except Undrawn:
            continue
        (picture,) = root.iter("svg")
        picture.attrib = {
            "xmlns": "http://www.w3.org/2000/svg",
            "class": "drawn",
            "viewBox": picture.get("viewBox", ""),
            "width": "420",
        }
        picture.insert(0, etree.fromstring(f"<style>{html.escape(style + ALONE)}</style>"))
        coded = base64.b64encode(etree.tostring(picture)).decode()
        made[name] = (
            f"![{figure.alt}](data:image/svg+xml;base64,{coded})\n\n*Figure.* {figure.caption}"
        )
    return made


def drawn(figure: Figure, known: dict[str, Result], where: dict[str, str]) -> str:
    """The picture with its caption, as HTML on one line."""
    if figure.wrong:
        raise Undrawn(
            figure.wrong,
            "mend the entry; docs/contributors/site.md shows one. "
            f"There are {', '.join(DRAWINGS)}.",
        )
    if figure.example not in known:
        raise Undrawn(
            f"there is no example {figure.example}",
            f"write snippets/{figure.example}.*, or mend the name",
        )
    result = known[figure.example]
    picture = made_once(
        f"{FOLDER}/{figure.name}",
        (figure, [*figure.values], result.seen),  # dictionaries of another order are equal
        lambda: _picture(figure, result),
    )
    return render(
        "figure.html.jinja",
        figure=figure,
        picture=Markup(picture),
        caption=Markup(_prose(figure.caption)),
        address=where.get(figure.example, ""),
        title=result.example.title,
    )


def _picture(figure: Figure, result: Result) -> str:
    """What the template of the figure's name draws."""
    values = numbers(figure, result)
    try:
        return render("figures/picture.jinja", figure=figure, v=values)
    except (ArithmeticError, LookupError, TypeError, ValueError, TemplateError) as error:
        raise Undrawn(
            str(error), f"mend the drawing of {figure.name}, or the values of {figure.example}"
        ) from error


def numbers(figure: Figure, result: Result) -> dict[str, Numbers]:
    """The recorded numbers by the names that the figure gives them: the reference's, or the first
    framework's."""
    seen = (result.seen[key].value for key in (REFERENCE, *FRAMEWORKS) if key in result.seen)
    value = next(filter(None, seen), None)
    leaves = [leaf for _, leaf in value.leaves()] if value else []
    shapes = [list(leaf.shape) for leaf in leaves]
    if any(leaf.data is None or leaf.dtype == "string" for leaf in leaves):
        raise Undrawn(
            f"{figure.example} has values without recorded numbers",
            "show fewer than a thousand numbers",
        )
    if shapes != list(figure.values.values()):
        found = ", ".join(map(str, shapes)) or "none"
        wanted = ", ".join(f"{name} {shape}" for name, shape in figure.values.items())
        raise Undrawn(
            f"{figure.example} has values of the shapes {found}; the figure wants {wanted}",
            "mend `values` and the drawing, or the example's last line",
        )
    named = {
        name: np.asarray(leaf.data, np.float64)
        for name, leaf in zip(figure.values, leaves, strict=True)
    }
    if endless := [name for name, data in named.items() if not np.isfinite(data).all()]:
        raise Undrawn(
            f"{endless[0]} is not finite",
            "NaN and infinity have no place in a picture: leave them out of the example",
        )
    return named


def _as_xml(formula: str) -> str:
    """MathML on one line, in the form in which site.extensions.tables reads it."""
    one = formula.replace("\n", " ")
    return one.replace(EXCLUDED, f'{EXCLUDED}=""') + (QUOTED if EXCLUDED in one else "")


def _prose(words: str) -> str:
    """A caption: formulas between dollars, code between backticks."""
    parts, last = [], 0
    try:
        for match in INLINE.finditer(words):
            if match[3]:
                parts += [
                    markup.prose(words[last : match.start()]),
                    _as_xml(mathml(match[3], False)),
                ]
                last = match.end()
    except FormulaError as error:
        raise Undrawn(
            str(error), "docs/contributors/site.md lists the LaTeX that math-core refuses"
        ) from None
    return "".join([*parts, markup.prose(words[last:])])
