"""All that can go wrong, in the form in which people read it."""

from dataclasses import dataclass, field

ASPECTS = (
    "value",
    "shape",
    "dtype",
    "structure",
    "error",
    "distribution",
    "missing",
    "warning",
    "stale",
    "outdated",
    "orphan",
    "timeout",
    "memory",
    "crash",
    "syntax",
    "encoding",
    "output",
    "leak",
    "unstable",
    "contract",
    "nothing-compared",
)


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong: where, what, what each framework gave, what to do."""

    aspect: str
    message: str
    framework: str = ""
    path: str = ""
    line: int = 0
    gave: tuple[tuple[str, str], ...] = field(default=(), compare=False)
    cure: str = ""

    def __post_init__(self) -> None:
        assert self.aspect in ASPECTS, self.aspect

    @property
    def where(self) -> str:
        return f"{self.path}:{self.line}" if self.line else self.path


class UsageError(Exception):
    """The command was called wrongly: exit status 2."""


class Refused(Exception):
    """The build stops before anything is rendered: exit status 1. Carries its problems."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__("\n".join(f"{p.where}: {p.message}; {p.cure}" for p in problems))
        self.problems = problems
