"""Figures of tensors as boxes: each number in its cell. Drawn from recorded values. Pure."""

from collections.abc import Callable

import numpy as np

from trivium.pages.figures.svg import WIDTH, Numbers, arrow, box, text

CELL = 38
"""The side of a box, in the units of a picture that is WIDTH wide."""
Look = Callable[[int, int], str]
Values = dict[str, Numbers]


def grid(
    x: float, y: float, numbers: Numbers, look: Look = lambda i, j: "", cell: float = CELL
) -> str:
    """A matrix, its upper left corner at (x, y); `look` gives the class of a cell."""
    parts = []
    for (i, j), number in np.ndenumerate(np.atleast_2d(numbers)):
        left, top, class_ = x + j * cell, y + i * cell, f"cell {look(i, j)}".strip()
        words = "dim" if class_ in ("cell dim", "cell out") else "tick" if cell < CELL else None
        parts += [
            box(left, top, cell, cell, class_),
            text(left + cell / 2, top + cell / 2 + 5, f"{number:g}", words),
        ]
    return "".join(parts)


def shape(numbers: Numbers) -> str:
    return f"({', '.join(map(str, numbers.shape))}{',' if numbers.ndim == 1 else ''})"


def broadcasting(v: Values) -> tuple[float, list[str]]:
    """A column and a row, each stretched to the shape of their sum; what is repeated is dim."""
    top, gap = 16, (WIDTH - 6 * CELL - 16) / 2
    parts, x = [], 8.0

    def look(class_: str, given: Numbers) -> Look:
        return lambda i, j: class_ if i < given.shape[0] and j < given.shape[1] else "dim"

    for name, given, numbers, class_, sign in (
        ("*a*", v["a"], v["a_stretched"], "first", "+"),
        ("*b*", v["b"], v["b_stretched"], "second", "="),
        ("*a* + *b*", v["sum"], v["sum"], "", ""),
    ):
        shown = numbers.copy()
        shown[: given.shape[0], : given.shape[1]] = given
        parts.append(grid(x, top, shown, look(class_, given)))
        height, width = (n * CELL for n in numbers.shape)
        parts += [
            text(x + width / 2, top + height + 24, name),
            text(x + width / 2, top + height + 44, shape(given), "tick"),
        ]
        parts += [text(x + width + gap / 2, top + height / 2 + 7, sign, "sign")] if sign else []
        x += width + gap
    return top + 3 * CELL + 56, parts


def reduction(v: Values) -> tuple[float, list[str]]:
    """A matrix, the sums of its columns under it, those of its rows beside it, and the sum of all
    in the corner."""
    x = v["x"]
    height, width = (n * CELL for n in x.shape)
    left, top, gap = 84, 50, 44
    right, below, middle = left + width + gap, top + height + gap, left + width / 2
    return below + CELL + 28, [
        grid(left, top, x),
        arrow(left - 18, top, left - 18, top + height, "axis"),
        text(left - 28, top + height / 2 + 5, "axis 0", anchor="end"),
        arrow(left, top - 18, left + width, top - 18, "axis"),
        text(middle, top - 28, "axis 1"),
        *(
            arrow(
                left + (j + 0.5) * CELL, top + height + 8, left + (j + 0.5) * CELL, below - 8, "a"
            )
            for j in range(x.shape[1])
        ),
        *(
            arrow(left + width + 8, top + (i + 0.5) * CELL, right - 8, top + (i + 0.5) * CELL, "b")
            for i in range(x.shape[0])
        ),
        grid(left, below, v["columns"], lambda i, j: "first"),
        text(middle, below + CELL + 22, "sums along axis 0"),
        grid(right, top, v["rows"][:, None], lambda i, j: "second"),
        text(right + CELL / 2, top - 28, "sums along"),
        text(right + CELL / 2, top - 10, "axis 1"),
        grid(right, below, v["total"]),
        text(right + CELL / 2, below + CELL + 22, "sum of all"),
    ]


def reading_order(v: Values) -> tuple[float, list[str]]:
    """A matrix, its reshape and its transpose; the numbers of a row keep their color."""
    first_row = set(v["x"][0].tolist())
    top, left = 14, 8.0
    gap = (WIDTH - 16 - 7 * CELL) / 2
    parts = []
    for name, numbers in (
        ("*x*", v["x"]),
        ("reshape", v["reshaped"]),
        ("transpose", v["transposed"]),
    ):

        def look(i: int, j: int, numbers: Numbers = numbers) -> str:
            return "first" if float(numbers[i, j]) in first_row else "second"

        height, width = (n * CELL for n in numbers.shape)
        parts.append(grid(left, top + (3 * CELL - height) / 2, numbers, look))
        middle = left + width / 2
        parts += [
            text(middle, top + 3 * CELL + 24, name),
            text(middle, top + 3 * CELL + 44, shape(numbers), "tick"),
        ]
        left += width + gap
    return top + 3 * CELL + 56, parts


def one_memory(v: Values) -> tuple[float, list[str]]:
    """One row of memory for each view: the number in each place, and below it its index in the
    view, placed by the strides."""
    parts, top, left, width = [], 14.0, 12.0, 56.0
    for name, key in (("*x*", "x"), ("reshaped", "reshaped"), ("transposed", "transposed")):
        view, strides = v[key], v[f"{key}_strides"]
        words = f"shape {shape(view)}, strides ({', '.join(f'{s:g}' for s in strides)})"
        parts += [
            text(left, top + 4, name, anchor="start"),
            text(left + 6 * width, top + 4, words, "tick", "end"),
        ]
        for index, number in np.ndenumerate(view):
            x = left + width * float(np.dot(strides, index))
            look = ("first", "second", "third")[index[0]]
            parts += [
                box(x, top + 14, width, 32, f"cell {look}"),
                text(x + width / 2, top + 35, f"{number:g}"),
                text(x + width / 2, top + 63, f"{index[0]}, {index[1]}", "tick"),
            ]
        top += 100
    return top - 28, parts


def backward_pass(v: Values) -> tuple[float, list[str]]:
    """The graph of y = (wx + b)²: in each box the value, below it the derivative of y."""
    places = {
        "w": (8, 20),
        "x": (8, 112),
        "b": (104, 158),
        "u": (104, 66),
        "p": (200, 112),
        "y": (296, 112),
    }
    steps = {"u": "*wx*", "p": "*u* + *b*", "y": "*p*²"}
    width, height, parts = 56, 34, []
    for start, end in ("wu", "xu", "up", "bp", "py"):
        (x1, y1), (x2, y2) = places[start], places[end]
        shift = 0 if y1 == y2 else 9 if y1 < y2 else -9
        ends = (x1 + width + 5, y1 + height / 2 + shift / 2, x2 - 5, y2 + height / 2 - shift)
        parts += [
            arrow(ends[0], ends[1] - 5, ends[2], ends[3] - 5, "axis"),
            arrow(ends[2], ends[3] + 5, ends[0], ends[1] + 5, "b"),
        ]
    for name, (x, y) in places.items():
        middle = x + width / 2
        parts += [
            box(x, y, width, height, "cell", rounded="5"),
            text(middle, y + 22, f"*{name}* = {float(v[name]):g}".replace("-", "−")),
        ]
        if name in steps:
            parts.append(text(middle, y - 8, steps[name], "tick"))
        if f"d{name}" in v:
            parts.append(text(middle, y + height + 18, f"{float(v[f'd{name}']):g}", "b"))
    return 220, parts


def beliefs(v: Values) -> tuple[float, list[str]]:
    """The probabilities of two cases as the parts of a bar, before and after each test."""
    parts, left, width, top = [], 8.0, 344.0, 12.0
    for name, key in (
        ("before a test", "before"),
        ("after one positive test", "one"),
        ("after two positive tests", "two"),
    ):
        healthy, ill = (float(share) for share in v[key])
        parts += [
            text(left, top + 8, name, anchor="start"),
            text(left + width, top + 8, f"ill: {100 * ill:.3g} %", anchor="end"),
        ]
        for x, share, look in ((left, healthy, "first"), (left + width * healthy, ill, "second")):
            parts.append(box(x, top + 18, width * share, 26, f"cell {look}"))
        top += 72
    return top - 20, parts


def picking(v: Values) -> tuple[float, list[str]]:
    """The same matrix four times, with what an index, two slices and a mask pick."""
    cell, parts = 34.0, []
    picked = {
        "x[1]": v["row"],
        "x[:, 1]": v["column"],
        "x[1:, ::2]": v["slices"],
        "x[x > 6]": v["mask"],
    }
    height, width = v["x"].shape[0] * cell, v["x"].shape[1] * cell
    for place, (words, found) in enumerate(picked.items()):
        left, top = 12 + (place % 2) * (336 - width), 34 + (place // 2) * (height + 72)
        there = set(found.reshape(-1).tolist())

        def look(i: int, j: int, there: set[float] = there) -> str:
            return "first" if float(v["x"][i, j]) in there else "out"

        parts += [
            text(left, top - 12, words, "code", "start"),
            grid(left, top, v["x"], look, cell),
            text(left + width, top - 12, shape(found), "tick", "end"),
        ]
    return 34 + 2 * height + 72 + 12, parts


def joining(v: Values) -> tuple[float, list[str]]:
    """Two matrices concatenated along each axis; each keeps its color."""
    (rows, columns), cell = (v["beside"].shape[0], v["below"].shape[1]), 26.0
    width = v["below"].shape[1] * cell
    right = 352 - v["beside"].shape[1] * cell
    parts = [
        grid(8, 34, v["below"], lambda i, j: "first" if i < rows else "second", cell),
        grid(right, 34, v["beside"], lambda i, j: "first" if j < columns else "second", cell),
        text(8, 20, "axis 0", anchor="start"),
        text(8 + width, 20, shape(v["below"]), "tick", "end"),
        text(right, 20, "axis 1", anchor="start"),
        text(352, 20, shape(v["beside"]), "tick", "end"),
    ]
    return 34 + v["below"].shape[0] * cell + 10, parts
