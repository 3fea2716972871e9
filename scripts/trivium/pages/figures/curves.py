"""Figures of curves: axes, lines and areas. Drawn from recorded values. Pure."""

from collections.abc import Iterable
from itertools import pairwise

import numpy as np

from trivium.pages.figures.svg import Axes, Numbers, arrow, line, text

Values = dict[str, Numbers]
Drawing = tuple[float, list[str]]
"""The height of the picture, and what is in it."""
SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


def ticks(numbers: Iterable[float]) -> list[tuple[float, str]]:
    """Ticks at numbers that are written as they are."""
    return [(n, written(n)) for n in numbers]


def written(number: float, form: str = "g") -> str:
    """A number with the minus of formulas, which is longer than a hyphen."""
    return f"{number:{form}}".replace("-", "−")


def power(exponent: int) -> tuple[float, str]:
    """A tick at a power of ten."""
    return 10.0**exponent, "10" + str(exponent).translate(SUPERSCRIPTS)


def percent(share: float) -> str:
    return f"{100 * float(share):.2g} %"


def unit_balls(v: Values) -> Drawing:
    """The points of norm one, for four norms, one inside the other."""
    axes = Axes((-1.2, 1.2), (-1.2, 1.2), (4, 4, 256, 256))
    names = {
        "max": ("d", "*p* = ∞"),
        "four": ("c", "*p* = 4"),
        "two": ("b", "*p* = 2"),
        "one": ("a", "*p* = 1"),
    }
    parts = [
        *(axes.area(v[key][0], v[key][1], "ball a") for key in names),
        line(*axes.at(-1.2, 0), *axes.at(1.2, 0), "axis"),
        line(*axes.at(0, -1.2), *axes.at(0, 1.2), "axis"),
        *(axes.curve(v[key][0], v[key][1], look) for key, (look, _) in names.items()),
        text(axes.at(1, 0)[0] + 11, axes.at(1, 0)[1] + 16, "1", "note"),
        text(axes.at(0, 1)[0] + 10, axes.at(0, 1)[1] - 8, "1", "note"),
    ]
    for i, (look, name) in enumerate(names.values()):
        parts += [
            line(270, 84 + 30 * i, 298, 84 + 30 * i, f"curve {look}"),
            text(306, 89 + 30 * i, name, anchor="start"),
        ]
    return 260, parts


def secants(v: Values) -> Drawing:
    """A curve, three of its secants through one point, and the tangent that they turn into."""
    axes = Axes((0, 3), (-4, 16), (34, 30, 292, 290))
    parts = [
        axes.frame(ticks(range(4)), ticks((0, 5, 10, 15)), "*x*", "*f*(*x*)"),
        axes.curve(v["x"], v["f"], "ink"),
    ]
    start, height = float(v["start"]), float(v["height"])
    for other, its_height, slope, look in zip(
        v["others"], v["heights"], v["slopes"], "bcd", strict=True
    ):
        drawn, end = axes.slope(start, height, slope, look)
        parts += [
            drawn,
            axes.dots([other], [its_height], look),
            axes.note(3, end, f"*h* = {other - start:g}", 8, 5, "start"),
        ]
    drawn, end = axes.slope(start, height, float(v["tangent"]), "a strong")
    parts += [
        drawn,
        axes.dots([start], [height], "ink"),
        axes.note(3, end, "tangent", 8, 5, "start"),
    ]
    return 334, parts


def error_by_step(v: Values) -> Drawing:
    """The errors of forward and central differences against the step, both scales logarithmic."""
    axes = Axes((1e-7, 1), (1e-7, 1), (42, 30, 350, 270), log="xy")
    powers = [power(e) for e in (-6, -4, -2)]
    parts = [axes.frame(powers, [*powers, power(0)], "step *h*", "error")]
    for key, look in (("forward", "a"), ("central", "b")):
        parts += [axes.curve(v["h"], v[key], look), axes.dots(v["h"], v[key], look, 2.2)]
    best = int(np.argmin(v["central"]))
    return 314, [
        *parts,
        axes.note(v["h"][2], v["forward"][2], "forward", -8, -8, "end"),
        axes.note(v["h"][best], v["central"][best], "central", 12, 8, "start"),
    ]


def normal_tails(v: Values) -> Drawing:
    """The normal density with its tails beyond two standard deviations; under it, the tails and the
    bound for every k."""
    x, density, k, tail, bound = (v[key] for key in ("x", "density", "k", "tail", "bound"))
    two = int(np.argmin(abs(k - 2)))
    upper, far = Axes((-4, 4), (0, 0.42), (12, 8, 348, 140)), float(k[two])
    lower = Axes((1, 4), (1e-5, 1), (56, 214, 348, 374), log="y")
    shares = [(1.0, "100 %"), (0.01, "1 %"), (0.0001, "0.01 %")]
    parts = [
        *(upper.below(x[side], density[side], "shade b") for side in (x <= -far, x >= far)),
        upper.frame([(-far, "*μ* − 2*σ*"), (0, "*μ*"), (far, "*μ* + 2*σ*")], []),
        upper.curve(x, density, "ink"),
        text(350, 84, percent(tail[two]), anchor="end"),
        text(350, 102, "in both tails", anchor="end"),
        lower.frame(ticks((1, 2, 3, 4)), shares, "*k*", "*P*(|*X* − *μ*| ≥ *kσ*)"),
    ]
    three = int(np.argmin(abs(k - 3)))
    for name, share, look, dx, dy in (
        ("Chebyshev's bound", bound, "a", 0, -16),
        ("normal law", tail, "b", 14, 0),
    ):
        below, side = (18, "end") if dx else (-10, "middle")
        parts += [
            lower.curve(k, share, look),
            lower.dots([far], [share[two]], look),
            lower.note(far, share[two], percent(share[two]), 0, below, side),
            lower.note(k[three], share[three], name, dx, dy, "start" if dx else "middle"),
        ]
    return 416, parts


def running_frequency(v: Values) -> Drawing:
    """Three runs of tosses: the share of heads so far, and the band of two standard errors around a
    half."""
    axes = Axes((1, 10_000), (0, 1), (30, 30, 334, 250), log="x")
    n, band = v["n"], np.minimum(2 * v["standard_error"], 0.5)
    return 294, [
        axes.area([*n, *n[::-1]], [*(0.5 + band), *(0.5 - band)[::-1]], "shade c"),
        axes.frame(
            [(10**e, f"{10**e:,}") for e in range(5)],
            [(0, "0"), (0.5, "½"), (1, "1")],
            "tosses",
            "share of heads",
        ),
        *(axes.curve(n, run, look) for run, look in zip(v["frequency"], "abd", strict=True)),
    ]


def circle_to_ellipse(v: Values) -> Drawing:
    """The unit circle with two orthogonal directions, and what the matrix makes of them."""
    parts = []
    for box, points, vectors, names in (
        ((0, 4, 180, 184), v["circle"], v["directions"], ("*v*₁", "*v*₂")),
        ((180, 4, 360, 184), v["ellipse"], v["images"], ("*σ*₁*u*₁", "*σ*₂*u*₂")),
    ):
        axes = Axes((-2, 2), (-2, 2), box)
        parts += [
            axes.area(points[0], points[1], "ball a"),
            line(*axes.at(-1.8, 0), *axes.at(1.8, 0), "axis"),
            line(*axes.at(0, -1.4), *axes.at(0, 1.4), "axis"),
            axes.curve(points[0], points[1], "ink"),
        ]
        for (x, y), look, name in zip(vectors.T, "ab", names, strict=True):
            away = 1 + 0.28 / float(np.hypot(x, y))
            parts += [axes.vector(x, y, look), axes.note(x * away, y * away, name, 0, 5)]
    lengths = ", ".join(
        f"*σ*{i} = {length:.2f}" for i, length in zip("₁₂", v["lengths"], strict=True)
    )
    return 196, [
        *parts,
        text(270, 188, lengths, "tick"),
        arrow(163, 40, 197, 40, "axis"),
        text(180, 31, "*A*"),
    ]


def taylor_polynomials(v: Values) -> Drawing:
    """The exponential function and its first Taylor polynomials at zero."""
    axes = Axes((-3, 2), (-2.5, 8), (30, 10, 280, 270))
    parts = [axes.frame(ticks(range(-3, 3)), ticks((0, 2, 4, 6, 8)), "*x*")]
    for key, look, name in (
        ("first", "d", "degree 1"),
        ("second", "c", "degree 2"),
        ("third", "b", "degree 3"),
        ("exp", "ink", "*e*ˣ"),
    ):
        parts += [
            axes.curve(v["x"], v[key], look),
            axes.note(2, float(v[key][-1]), name, 8, 5, "start"),
        ]
    return 314, [*parts, axes.dots([0], [np.interp(0, v["x"], v["exp"])], "ink")]


def trapezoids(v: Values) -> Drawing:
    """Samples of a curve, joined by straight lines, with the area below each."""
    axes = Axes((0, 4), (0, 18), (30, 14, 344, 240))
    x, y = v["x"], v["y"]
    parts = [axes.frame(ticks(x), ticks((0, 5, 10, 15)), "*x*")]
    for i, area in enumerate(v["areas"]):
        left, top = axes.at((x[i] + x[i + 1]) / 2, min(y[i], y[i + 1]) / 2)
        parts += [
            axes.area([x[i], x[i], x[i + 1], x[i + 1]], [0, y[i], y[i + 1], 0], "shade a edge"),
            text(left, top + 5, f"{area:g}"),
        ]
    return 284, [
        *parts,
        axes.curve(v["curve"], v["heights"], "b"),
        axes.curve(x, y, "a"),
        axes.dots(x, y, "a", 3.5),
    ]


def residuals(v: Values) -> Drawing:
    """Three points, the line nearest to them, and what is left over."""
    axes = Axes((-0.3, 2.5), (0, 4.5), (30, 10, 344, 230))
    x, y, fitted = v["x"], v["y"], v["fitted"]
    parts = [
        axes.frame(ticks(x), ticks(range(5))),
        axes.curve(x, fitted, "a"),
    ]
    for i, left in enumerate(v["left"]):
        parts += [
            axes.curve([x[i], x[i]], [fitted[i], y[i]], "b"),
            axes.note(x[i], y[i], written(left, "+.2f"), 0, -12 if left > 0 else 22),
        ]
    return 256, [*parts, axes.dots(x, y, "ink", 4)]


def between_bounds(v: Values) -> Drawing:
    """The Lp norm of a vector against p, between its largest entry and the upper bound."""
    axes = Axes((1, 16), (0, 40), (34, 30, 344, 240))
    largest = float(v["max"])
    return 284, [
        axes.frame(ticks((1, 4, 8, 12, 16)), ticks((0, 10, 20, 30, 40)), "*p*", "norm"),
        axes.curve([v["p"][0], v["p"][-1]], [largest] * 2, "ink thin"),
        axes.curve(v["p"], v["bound"], "b"),
        axes.curve(v["p"], v["norm"], "a"),
        axes.dots(v["p"], v["norm"], "a", 2.5),
        axes.note(v["p"][3], v["bound"][3], "upper bound", 10, -4, "start"),
        axes.note(16, largest, f"max norm: {largest:g}", 0, 20, "end"),
    ]


def descent(v: Values) -> Drawing:
    """The steps of gradient descent, on circles where the squared distance to the target is what
    was recorded."""
    axes = Axes((-0.4, 6.4), (-4.4, 2.4), (30, 6, 330, 306))
    target, path = v["target"], v["path"]
    turn = np.linspace(0, 2 * np.pi, 97)
    parts = [axes.frame(ticks((0, 2, 4, 6)), ticks((-4, -2, 0, 2)))]
    for loss in v["loss"]:
        circle = np.sqrt(loss) * np.stack([np.cos(turn), np.sin(turn)]) + target[:, None]
        parts += [
            axes.curve(circle[0], circle[1], "ink thin"),
            axes.area(circle[0], circle[1], "ball a"),
        ]
    for (x1, y1), (x2, y2) in pairwise(path):
        parts.append(arrow(*axes.at(x1, y1), *axes.at(x2, y2), "b", head=5))
    (x1, y1), (x2, y2) = axes.at(*path[0]), axes.at(*target)
    return 334, [
        *parts,
        axes.dots(path[:, 0], path[:, 1], "b", 2.2),
        axes.dots([target[0]], [target[1]], "ink"),
        text(x1 + 4, y1 - 10, "start"),
        text(x2 + 10, y2 + 18, "target", anchor="start"),
    ]


def learning_rates(v: Values) -> Drawing:
    """Paths of gradient descent on a parabola, one for each learning rate."""
    steps = len(v["path"][0]) - 1
    axes = Axes((0, steps), (-4.5, 4.5), (30, 30, 270, 250))
    heights = ticks((-4, -2, 0, 2, 4))
    parts = [axes.frame(ticks(range(0, steps + 1, 2)), heights, "step", "*x*")]
    for i, (rate, path, look) in enumerate(zip(v["rate"], v["path"], "abcd", strict=True)):
        parts += [
            axes.curve(range(steps + 1), path, look),
            axes.dots(range(steps + 1), path, look, 2.2),
            line(282, 84 + 30 * i, 310, 84 + 30 * i, f"curve {look}"),
            text(318, 89 + 30 * i, f"{rate:g}", anchor="start"),
        ]
    return 294, [*parts, text(282, 58, "rate", anchor="start")]


def three_optimizers(v: Values) -> Drawing:
    """The losses of one model under three optimizers."""
    steps = range(1, len(v["loss"][0]) + 1)
    axes = Axes((0, len(steps)), (0, 0.8), (34, 30, 262, 250))
    heights = ticks((0, 0.2, 0.4, 0.6, 0.8))
    parts = [axes.frame(ticks(range(0, 51, 10)), heights, "step", "loss")]
    for losses, look, name in zip(v["loss"], "abc", ("SGD", "momentum", "Adam"), strict=True):
        parts += [
            axes.curve(steps, losses, look),
            axes.note(len(steps), losses[-1], name, 8, 5, "start"),
        ]
    return 294, parts


def three_losses(v: Values) -> Drawing:
    """Half of the square, the absolute value and Huber's loss, against the error."""
    axes = Axes((-3, 3), (0, 4.5), (30, 30, 280, 250))
    parts = [axes.frame(ticks(range(-3, 4)), ticks(range(5)), "error", "loss")]
    for key, look, name in (
        ("square", "a", "½ square"),
        ("absolute", "b", "absolute"),
        ("huber", "c", "Huber"),
    ):
        parts += [
            axes.curve(v["error"], v[key], look),
            axes.note(3, float(v[key][-1]), name, 6, 5, "start"),
        ]
    return 294, parts


def four_schedules(v: Values) -> Drawing:
    """The learning rates that four schedules give, step by step."""
    last = len(v["rate"][0]) - 1
    axes = Axes((0, last), (0, 1), (34, 30, 256, 250))
    heights = [(0, "0"), (0.5, "½"), (1, "1")]
    parts = [axes.frame(ticks(range(0, last + 1, 10)), heights, "step", "rate")]
    names = ("stairs", "smooth", "cosine", "warm-up")
    for i, (rates, look, name) in enumerate(zip(v["rate"], "abcd", names, strict=True)):
        parts += [
            axes.curve(range(last + 1), rates, look),
            line(264, 84 + 30 * i, 284, 84 + 30 * i, f"curve {look}"),
            text(290, 89 + 30 * i, name, "note", "start"),
        ]
    return 294, parts
