"""The pen of the figures: what their templates draw with. figures.css colors its classes. Pure."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from math import inf, log10
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trivium.pages import html as markup
from trivium.pages.html import tag

WIDTH = 360
"""Of every picture, in its own units."""
CELL = 38
"""The side of a box that holds a number, in the same units."""
SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
VARIABLE = re.compile(r"\*([^*]+)\*")
ITALIC = {
    ord(first) + i: chr(italic + i)
    for first, italic in (("a", 0x1D44E), ("A", 0x1D434), ("α", 0x1D6FC))
    for i in range(26)
} | {ord("h"): "ℎ"}
"""Letters as formulas have them, and so in their font: where each alphabet of mathematical italics
begins. Planck's constant was there before the alphabet."""
Numbers = NDArray[np.float64]
Ticks = Iterable[tuple[float, str]]
Point = tuple[float, float]


def size(value: float) -> str:
    """A length or a place, to a tenth of a unit."""
    return f"{round(float(value), 1) + 0.0:g}"


def svg(height: float, *parts: str, id_: str = "", alt: str = "") -> str:
    """A picture that scales, with its text alternative.

    A <title> would also pop up under the pointer, so there is none.
    """
    described = tag("desc", markup.text(alt), id=id_)
    box = f"0 0 {WIDTH} {size(height)}"
    return tag(
        "svg",
        described,
        *parts,
        viewBox=box,
        role="img",
        aria_labelledby=id_,
        data_search_exclude=True,
    )


def written(number: float, form: str = "g") -> str:
    """A number with the minus of formulas, which is longer than a hyphen."""
    return f"{number:{form}}".replace("-", "−")


def ticks(numbers: Iterable[float]) -> list[tuple[float, str]]:
    """Ticks at numbers that are written as they are."""
    return [(n, written(n)) for n in numbers]


def power(exponent: int) -> tuple[float, str]:
    """A tick at a power of ten."""
    return 10.0**exponent, "10" + str(exponent).translate(SUPERSCRIPTS)


def percent(share: float) -> str:
    return f"{100 * share:.2g} %"


def shape(numbers: Numbers) -> str:
    """The shape of an array, as Python writes it."""
    return str(numbers.shape)


def line(x1: float, y1: float, x2: float, y2: float, class_: str) -> str:
    return tag("line", x1=size(x1), y1=size(y1), x2=size(x2), y2=size(y2), class_=class_)


def box(
    x: float, y: float, width: float, height: float, class_: str, rounded: str | None = None
) -> str:
    """A rectangle, by its upper left corner; `rounded` is the radius of its corners."""
    places = {"x": size(x), "y": size(y), "width": size(width), "height": size(height)}
    return tag("rect", **places, rx=rounded, class_=class_)


def text(x: float, y: float, words: str, class_: str | None = None, anchor: str = "middle") -> str:
    """A label; what stands between stars are variables."""
    inside = "".join(
        tag("tspan", markup.text(part.translate(ITALIC)), class_="variable")
        if i % 2
        else markup.text(part)
        for i, part in enumerate(VARIABLE.split(words))
    )
    return tag(
        "text",
        inside,
        x=size(x),
        y=size(y),
        class_=class_,
        text_anchor=None if anchor == "start" else anchor,
    )


def arrow(x1: float, y1: float, x2: float, y2: float, class_: str, head: float = 7) -> str:
    """A line with a head at its second end."""
    along = np.array([x2 - x1, y2 - y1]) / float(np.hypot(x2 - x1, y2 - y1))
    across = np.array([-along[1], along[0]])
    end = np.array([x2, y2])
    corners = [
        end,
        end - head * along + head * 0.4 * across,
        end - head * along - head * 0.4 * across,
    ]
    points = " ".join(f"{size(x)},{size(y)}" for x, y in corners)
    foot = end - 0.8 * head * along
    return line(x1, y1, foot[0], foot[1], class_) + tag(
        "polygon", points=points, class_=f"{class_} head"
    )


def grid(x: float, y: float, numbers: Numbers, looks: Any = "", cell: float = CELL) -> str:
    """A matrix, its upper left corner at (x, y). `looks` is the class of all cells, or an array of
    them."""
    matrix, parts = np.atleast_2d(numbers), []
    looks = np.broadcast_to(looks, matrix.shape)
    for (i, j), number in np.ndenumerate(matrix):
        left, top, look = x + j * cell, y + i * cell, looks[i, j]
        words = "dim" if look in ("dim", "out") else "tick" if cell < CELL else None
        parts += [
            box(left, top, cell, cell, f"cell {look}".strip()),
            text(left + cell / 2, top + cell / 2 + 5, f"{number:g}", words),
        ]
    return "".join(parts)


def legend(x: float, place: int, look: str, name: str) -> str:
    """A short line as a curve has it, and the curve's name. The first of them has place 0."""
    y = 84 + 30 * place
    return line(x, y, x + 28, y, f"curve {look}") + text(x + 36, y + 5, name, anchor="start")


@dataclass(frozen=True)
class Axes:
    """Where numbers stand in the picture: the ranges of the data, and the box that they fill (left,
    top, right, bottom)."""

    x: tuple[float, float]
    y: tuple[float, float]
    box: tuple[float, float, float, float]
    log: str = ""

    def at(self, x: float, y: float) -> tuple[float, float]:
        left, top, right, bottom = self.box
        return left + (right - left) * self._share("x", x, *self.x), bottom - (
            bottom - top
        ) * self._share("y", y, *self.y)

    def _share(self, axis: str, value: float, low: float, high: float) -> float:
        first, last, place = low, high, value
        if axis in self.log:
            first, last, place = log10(low), log10(high), log10(value) if value > 0 else -inf
        share = (place - first) / (last - first)
        if not -1e-6 <= share <= 1 + 1e-6:
            raise ValueError(
                f"{value:g} is not on the {axis} axis, which goes from {low:g} to {high:g}"
            )
        return share

    def _points(self, xs: Any, ys: Any) -> str:
        places = (self.at(float(x), float(y)) for x, y in zip(xs, ys, strict=True))
        return " ".join(f"{size(x)},{size(y)}" for x, y in places)

    def curve(self, xs: Any, ys: Any, class_: str) -> str:
        return tag("polyline", points=self._points(xs, ys), class_=f"curve {class_}")

    def area(self, xs: Any, ys: Any, class_: str) -> str:
        """A closed shape."""
        return tag("polygon", points=self._points(xs, ys), class_=class_)

    def below(self, xs: Numbers, ys: Numbers, class_: str) -> str:
        """The area between a curve and the lower edge."""
        return self.area([xs[0], *xs, xs[-1]], [self.y[0], *ys, self.y[0]], class_)

    def dots(self, xs: Any, ys: Any, class_: str, radius: float = 3) -> str:
        places = (self.at(float(x), float(y)) for x, y in zip(xs, ys, strict=True))
        return "".join(
            tag("circle", cx=size(x), cy=size(y), r=size(radius), class_=f"dot {class_}")
            for x, y in places
        )

    def line(self, one: Point, other: Point, class_: str) -> str:
        return line(*self.at(*one), *self.at(*other), class_)

    def arrow(self, one: Point, other: Point, class_: str, head: float) -> str:
        return arrow(*self.at(*one), *self.at(*other), class_, head)

    def slope(self, x: float, y: float, slope: float, class_: str) -> tuple[str, float]:
        """The line through a point, as far as the box goes; and the height at which it leaves on
        the right."""
        ends = sorted((v - y) / slope + x for v in self.y)
        low, high = max(self.x[0], ends[0]), min(self.x[1], ends[1])
        return self.curve(
            [low, high], [y + slope * (low - x), y + slope * (high - x)], class_
        ), y + slope * (high - x)

    def note(
        self,
        x: float,
        y: float,
        words: str,
        dx: float = 0,
        dy: float = 0,
        anchor: str = "middle",
        class_: str | None = "note",
    ) -> str:
        """A label near a point of the data, `dx` and `dy` units of the picture away from it."""
        left, top = self.at(x, y)
        return text(left + dx, top + dy, words, class_, anchor)

    def frame(self, xs: Ticks, ys: Ticks, x_name: str = "", y_name: str = "") -> str:
        """The lower axis with its ticks, faint lines at the heights that the left one names, and
        both names."""
        left, top, right, bottom = self.box
        heights = [(self.at(self.x[0], value)[1], words) for value, words in ys]
        places = [(self.at(value, self.y[0])[0], words) for value, words in xs]
        return "".join(
            [
                *(
                    line(left, y, right, y, "grid") + text(left - 7, y + 4.5, words, "tick", "end")
                    for y, words in heights
                ),
                line(left, bottom, right, bottom, "axis"),
                *(
                    line(x, bottom, x, bottom + 4, "axis") + text(x, bottom + 19, words, "tick")
                    for x, words in places
                ),
                text((left + right) / 2, bottom + 38, x_name) if x_name else "",
                text(left, top - 12, y_name, anchor="start") if y_name else "",
            ]
        )
