"""The measured part of the page about speed: a figure and a table, written between two comments of
the page. Pure."""

from statistics import median

from trivium.pages import html as markup
from trivium.pages.figures.svg import WIDTH, line, svg, text

from .goals import GOALS, Goal, Rounds
from .timing import Took

START, END = (
    "<!-- measured: make bench writes what follows -->",
    "<!-- end of what was measured -->",
)
Run = dict[str, Rounds]
LEFT, RIGHT, MOST = 4, 300, 1.5
"""Where bars begin and end, and the share of its goal at which a bar is cut off."""


def run(data: dict[str, dict[str, list[dict[str, float]]]]) -> Run:
    """What a file of measurements holds."""
    return {
        part: {name: [Took(**took) for took in each] for name, each in rounds.items()}
        for part, rounds in data.items()
    }


def figures(goal: Goal, runs: list[Run]) -> list[float]:
    """The median of each run that measured this goal."""
    found = (r.get(goal.part, {}) for r in runs)
    return [
        median(goal.rounds(rounds))
        for rounds in found
        if all(name in rounds for name in (goal.ours, *goal.over))
    ]


def written(page: str, runs: list[Run]) -> str:
    """The page with its measured part made anew."""
    before, start, rest = page.partition(START)
    _, end, after = rest.partition(END)
    if not start or not end:
        raise ValueError(f"the page has no place for what was measured: {START} … {END}")
    return f"{before}{START}\n\n{figure(runs)}\n\n{table(runs)}\n{END}{after}"


def table(runs: list[Run]) -> str:
    numbers = " | ".join(f"run {i + 1}" for i in range(len(runs)))
    lines = [f"| what | goal | {numbers} | met? |", "|---|---|" + "---|" * (len(runs) + 1)]
    for goal in GOALS:
        if found := figures(goal, runs):
            cells = [f"{value:.2f}{goal.unit}" for value in found] + [""] * (len(runs) - len(found))
            met = {True: "met", False: "missed", None: ""}[goal.met(median(found))]
            lines.append(f"| {goal.what} | {goal.wanted} | {' | '.join(cells)} | {met} |")
    return "\n".join(lines) + "\n"


def share(goal: Goal, value: float) -> float:
    """How much of what is allowed was used: 1 is the goal itself, less is better."""
    return value / goal.most if goal.most is not None else (goal.least or 0.0) / value


def figure(runs: list[Run]) -> str:
    """A bar for each goal, against the line that none should pass."""
    measured = [
        (goal, median(found))
        for goal in GOALS
        if goal.wanted != "reported" and (found := figures(goal, runs))
    ]
    scale, top, parts = (RIGHT - LEFT) / MOST, 22, list[str]()
    for i, (goal, value) in enumerate(measured):
        y, used = top + 34 * i, share(goal, value)
        end, look = LEFT + scale * min(used, MOST), "a" if goal.met(value) else "b"
        corners = f"{LEFT},{y + 8} {end:.1f},{y + 8} {end:.1f},{y + 18} {LEFT},{y + 18}"
        parts += [
            text(LEFT, y + 3, goal.what.replace("`", ""), "tick", "start"),
            markup.tag("polygon", points=corners, class_=f"shade {look} edge"),
        ]
        parts.append(text(WIDTH - 2, y + 18, f"{value:.2f}{goal.unit}", "tick", "end"))
    height, limit = top + 34 * len(measured), LEFT + scale
    parts += [line(limit, 12, limit, height - 8, "axis"), text(limit, 9, "goal", "tick")]
    told = "; ".join(
        f"{goal.what}: {value:.2f}{goal.unit}, goal {goal.wanted}" for goal, value in measured
    ).replace("`", "")
    picture = svg(
        height, *parts, id_="figure-speed-alt", alt=f"Bars: how much of each goal was used. {told}."
    )
    words = (
        "How much of each goal was used: a bar that ends before the line meets "
        "it. Medians of the runs in the table."
    )
    caption = markup.tag("figcaption", markup.tag("p", words))
    return markup.block(
        markup.tag("figure", picture, caption, id="figure-speed"), class_="tree drawn"
    ).strip()
