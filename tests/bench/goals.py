"""The goals, and what the measured seconds say of them. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median

from .timing import Took

Rounds = dict[str, list[Took]]


@dataclass(frozen=True)
class Goal:
    """A figure: the seconds of `ours` over those of all of `over` together, or as they are where
    there is none."""

    part: str
    what: str
    ours: str
    over: tuple[str, ...] = ()
    most: float | None = None
    least: float | None = None
    unit: str = ""

    def rounds(self, found: Rounds, clock: str = "wall") -> list[float]:
        """One figure a round."""
        ours = [getattr(took, clock) for took in found[self.ours]]
        if not self.over:
            return ours
        below = zip(*(found[name] for name in self.over), strict=True)
        return [
            own / sum(getattr(took, clock) for took in theirs)
            for own, theirs in zip(ours, below, strict=True)
        ]

    def met(self, figure: float) -> bool | None:
        if self.most is not None:
            return figure <= self.most
        return figure >= self.least if self.least is not None else None

    @property
    def wanted(self) -> str:
        return (
            f"≤ {self.most:g}{self.unit}"
            if self.most is not None
            else f"≥ {self.least:g}"
            if self.least is not None
            else "reported"
        )


GOALS = (
    Goal(
        "check300",
        "`check --fresh`, 300 examples, over the floor",
        "check-300",
        ("floor-300",),
        most=0.75,
    ),
    Goal("check3000", "the same, 3,000 examples", "check-3000", ("floor-3000",), most=1.1),
    Goal(
        "operations",
        "300 different operations, cold, over JAX's bare interpreter",
        "operations-cold",
        ("bare-jax",),
        most=0.7,
    ),
    Goal(
        "operations",
        "the same with JAX's compilations kept",
        "operations-warm",
        ("bare-jax",),
        most=0.35,
    ),
    Goal(
        "own",
        "the site's own examples, all, `check --fresh`, JAX's compilations kept",
        "own",
        most=40,
        unit=" s",
    ),
    Goal(
        "isolated",
        "`check --isolated`, 300 examples, JAX's compilations kept",
        "isolated",
        most=25,
        unit=" s",
    ),
    Goal(
        "site",
        "site of 300 examples, cold, over floor and static build",
        "site-cold",
        ("floor-300", "static"),
        most=1.0,
    ),
    Goal(
        "site",
        "the same from its records, nothing else kept, over the static build",
        "site-recorded",
        ("static",),
        most=1.0,
    ),
    Goal(
        "site",
        "site, nothing changed, over the static build",
        "site-unchanged",
        ("static",),
        most=0.4,
    ),
    Goal(
        "notebooks",
        "a page for each of the 40 notebooks besides, once",
        "site-notebooks",
        unit=" s",
    ),
    Goal("peers", "markdown-exec over ours, cold", "markdown-exec", ("site-cold",), least=2),
    Goal("peers", "mkdocs-jupyter over ours, cold", "mkdocs-jupyter", ("site-cold",), least=18),
    Goal("memory", "memory over the floor's", "memory", ("memory-floor",), most=1.2),
    Goal(
        "serve",
        "serving 300 examples, a snippet saved: verdict known",
        "verdict",
        most=0.1,
        unit=" s",
    ),
    Goal("serve", "the same, JAX", "verdict-jax", most=0.1, unit=" s"),
    Goal("serve", "the same: new output in the browser", "visible", most=0.6, unit=" s"),
)


def figures(found: dict[str, Rounds]) -> Iterable[tuple[Goal, float, float | None, bool | None]]:
    """Of each goal that was measured: the median figure on the clock and in processor time, and
    whether it is met."""
    for goal in GOALS:
        rounds = found.get(goal.part, {})
        if goal.ours in rounds and all(name in rounds for name in goal.over):
            figure = median(goal.rounds(rounds))
            cpu = (
                median(goal.rounds(rounds, "cpu"))
                if goal.over and goal.part not in ("memory", "serve")
                else None
            )
            yield goal, figure, cpu, goal.met(figure)


def table(found: dict[str, Rounds]) -> str:
    """A Markdown table of goals and figures."""
    lines = ["| what | goal | measured | in processor time | rounds |", "|---|---|---|---|---|"]
    for goal, figure, cpu, met in figures(found):
        told = f"{figure:.2f}{goal.unit}" + (
            "" if met is None else ": met" if met else ": **missed**"
        )
        each = ", ".join(f"{value:.2f}" for value in goal.rounds(found[goal.part]))
        lines.append(
            f"| {goal.what} | {goal.wanted} | {told} "
            f"| {'' if cpu is None else f'{cpu:.2f}'} | {each} |"
        )
    return "\n".join(lines) + "\n"
