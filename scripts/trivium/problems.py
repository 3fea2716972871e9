"""All that can go wrong, in the form in which people read it."""

from dataclasses import dataclass, field
from enum import Flag, StrEnum, auto


class Is(Flag):
    """What follows from a problem's aspect."""

    DECLARABLE = auto()
    """A contract may declare it of a framework."""
    BREAKING = auto()
    """The verdict is `broken`: the comparison says nothing, or may not be trusted."""
    PREVENTING = auto()
    """Nothing of the example can run."""
    ENDING = auto()
    """The snippet's process was ended, or ended itself."""
    FINAL = auto()
    """Another run would say the same."""


NOTHING = Is(0)


class Aspect(StrEnum):
    """In what respect something is wrong.

    The word stands in messages, contracts and the JSON report.
    """

    def __new__(cls, word: str, follows: Is = NOTHING) -> "Aspect":
        made = str.__new__(cls, word)
        made._value_ = word
        made.follows = follows
        return made

    follows: Is

    # What the frameworks gave.
    VALUE = "value", Is.DECLARABLE
    SHAPE = "shape", Is.DECLARABLE
    DTYPE = "dtype", Is.DECLARABLE
    STRUCTURE = "structure", Is.DECLARABLE
    ERROR = "error", Is.DECLARABLE
    WARNING = "warning", Is.DECLARABLE
    MISSING = "missing", Is.DECLARABLE | Is.BREAKING | Is.FINAL
    DISTRIBUTION = "distribution", Is.DECLARABLE
    NOTHING_COMPARED = "nothing-compared", Is.BREAKING | Is.FINAL
    # A declaration or a record that no longer holds.
    STALE = "stale"
    OUTDATED = "outdated", Is.BREAKING
    # A file that cannot be what it should be.
    CONTRACT = "contract", Is.BREAKING | Is.PREVENTING | Is.FINAL
    ORPHAN = "orphan", Is.BREAKING | Is.PREVENTING | Is.FINAL
    ENCODING = "encoding", Is.BREAKING | Is.PREVENTING | Is.FINAL
    SYNTAX = "syntax", Is.BREAKING | Is.FINAL
    # How a run went.
    TIMEOUT = "timeout", Is.BREAKING | Is.ENDING | Is.FINAL
    MEMORY = "memory", Is.BREAKING | Is.ENDING
    CRASH = "crash", Is.BREAKING | Is.ENDING
    OUTPUT = "output", Is.BREAKING
    LEAK = "leak", Is.BREAKING
    FILE = "file", Is.BREAKING | Is.FINAL
    UNSTABLE = "unstable", Is.BREAKING
    ISOLATED = "isolated", Is.BREAKING


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
        # Callers may write the word, which a worker's answer holds too; a word that is none is a
        # mistake of ours.
        object.__setattr__(self, "aspect", Aspect(self.aspect))

    def follows(self, what: Is) -> bool:
        return what in Aspect(self.aspect).follows

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
