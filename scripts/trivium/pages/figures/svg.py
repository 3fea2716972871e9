"""Numbers and places of the figures: what templates/figures/pen.jinja draws with. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import inf, log10
from typing import Any

import numpy as np
from numpy.typing import NDArray

WIDTH = 360
"""Of every picture, in its own units."""
CELL = 38
"""The side of a box that holds a number, in the same units."""
SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
ITALIC = {
    ord(first) + i: chr(italic + i)
    for first, italic in (("a", 0x1D44E), ("A", 0x1D434), ("α", 0x1D6FC))
    for i in range(26)
} | {ord("h"): "ℎ"}
"""Letters as formulas have them, and so in their font: where each alphabet of mathematical italics
begins. Planck's constant was there before the alphabet."""
Numbers = NDArray[np.float64]
Point = tuple[float, float]


def size(value: float) -> str:
    """A length or a place, to a tenth of a unit."""
    return f"{round(float(value), 1) + 0.0:g}"


def points(places: Iterable[Point]) -> str:
    """The corners of a shape, as SVG has them."""
    return " ".join(f"{size(x)},{size(y)}" for x, y in places)


def written(number: float, form: str = "g") -> str:
    """A number with the minus of formulas, which is longer than a hyphen."""
    return f"{number:{form}}".replace("-", "−")


def ticks(numbers: Iterable[float]) -> list[tuple[float, str]]:
    """Ticks at numbers that are written as they are."""
    return [(n, written(n)) for n in numbers]


def power(exponent: int) -> tuple[float, str]:
    """A tick at a power of ten."""
    return 10.0**exponent, "10" + str(exponent).translate(SUPERSCRIPTS)


def arrowhead(one: Point, other: Point, head: float) -> tuple[list[Point], Point]:
    """The corners of the head of an arrow from one point to another, and where its line ends."""
    start, end = np.array(one), np.array(other)
    along = (end - start) / float(np.hypot(*(end - start)))
    across = np.array([-along[1], along[0]])
    corners = [
        end,
        end - head * along + head * 0.4 * across,
        end - head * along - head * 0.4 * across,
    ]
    return corners, end - 0.8 * head * along


@dataclass(frozen=True)
class Axes:
    """Where numbers stand in the picture: the ranges of the data, and the box that they fill (left,
    top, right, bottom)."""

    x: tuple[float, float]
    y: tuple[float, float]
    box: tuple[float, float, float, float]
    log: str = ""

    def at(self, x: float, y: float) -> Point:
        left, top, right, bottom = self.box
        return left + (right - left) * self._share("x", x, *self.x), bottom - (
            bottom - top
        ) * self._share("y", y, *self.y)

    def all(self, xs: Any, ys: Any) -> list[Point]:
        return [self.at(float(x), float(y)) for x, y in zip(xs, ys, strict=True)]

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

    def slope(self, x: float, y: float, slope: float) -> tuple[Point, Point]:
        """The line through a point, as far as the box goes: where it begins, and where it ends."""
        left, right = sorted((v - y) / slope + x for v in self.y)
        xs = max(self.x[0], left), min(self.x[1], right)
        return xs, (y + slope * (xs[0] - x), y + slope * (xs[1] - x))
