"""The measured part of the page about speed: a figure and a table, written between two comments of
the page. Pure."""

from pathlib import Path
from statistics import median

from trivium.pages.templating import ENVIRONMENT, render

from .goals import GOALS, Goal, Rounds
from .timing import Took

START, END = (
    "<!-- measured: make bench writes what follows -->",
    "<!-- end of what was measured -->",
)
Run = dict[str, Rounds]
LEFT, RIGHT, MOST = 4, 300, 1.5
"""Where bars begin and end, and the share of its goal at which a bar is cut off."""
FIGURE = Path(__file__).with_name("figure.html.jinja")


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
    scale, bars = (RIGHT - LEFT) / MOST, []
    for goal, value in measured:
        end, look = LEFT + scale * min(share(goal, value), MOST), "a" if goal.met(value) else "b"
        bars.append((goal.what, f"{end:.1f}", look, f"{value:.2f}{goal.unit}"))
    told = "; ".join(
        f"{goal.what}: {value:.2f}{goal.unit}, goal {goal.wanted}" for goal, value in measured
    )
    return render(
        ENVIRONMENT.from_string(FIGURE.read_text("utf-8")),
        bars=bars,
        left=LEFT,
        limit=LEFT + scale,
        told=told,
    ).strip()
