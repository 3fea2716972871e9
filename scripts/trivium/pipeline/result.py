"""Where things are, and what came of an example."""

import sys
from dataclasses import dataclass
from pathlib import Path

from trivium.comparison.verdict import Verdict
from trivium.examples.discovery import Example
from trivium.observation import Observations
from trivium.problems import Problem


@dataclass(frozen=True)
class Settings:
    """Where things are and how to run them. Without `outputs` there are no records."""

    root: Path
    snippets: Path
    outputs: Path | None
    requirements: Path
    jobs: int = 2
    timeout: float = 30.0
    memory: int = 4096
    fresh: bool = False
    isolated: bool = False
    records: bool = False
    recording: bool = False
    """What is new will be recorded: two runs of it must agree."""
    accepting: bool = False
    """What runs is recorded, whatever the record says now, and whether or not it can be read."""
    python: str = sys.executable
    """Runs the snippets: that of an environment with other versions, say."""
    installed: dict[str, str] | None = None
    """What is installed there, by the packages' normalized names; None where it is this Python."""

    @property
    def cache(self) -> Path:
        return self.root / ".build" / "jax-cache"


@dataclass(frozen=True)
class Result:
    """What the snippets of an example gave, as they ran or as it is recorded, and the verdict."""

    example: Example
    seen: Observations
    verdict: Verdict
    ran: bool = False
    record: str = ""
    """What is wrong with the record: absent, outdated, contradicted, or nothing."""

    @property
    def problems(self) -> tuple[Problem, ...]:
        return self.verdict.problems
