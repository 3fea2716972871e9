"""What there is to run: one task a snippet, or a name to look up."""

import os
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field

from trivium.examples.discovery import Example
from trivium.observation import Observation
from trivium.problems import Is


@dataclass(frozen=True)
class Task:
    """One snippet to run, or one name to look up."""

    example: str
    framework: str
    path: str = ""
    source: str = ""
    resolve: str = ""
    alone: bool = False
    job: str = field(default_factory=lambda: secrets.token_hex(8), compare=False)

    @property
    def file(self) -> str:
        """The snippet's file as the interpreter knows it: the same wherever the build stands.

        It is `__file__`, and it stands in messages of AutoGraph and JAX, which are recorded.
        """
        return f"snippets/{self.example}.{self.framework}.py"


Done = Callable[[Task, Observation], None]


def tasks_of(example: Example, alone: bool) -> list[Task]:
    """What there is to run. A file that is not text has nothing."""
    if any(p.follows(Is.PREVENTING) for p in example.problems):
        return []
    if any(s.source is None or "\0" in s.source for s in example.snippets.values()):
        return []
    alone = alone or example.contract.isolate
    run = [
        Task(example.name, k, s.path, s.source or "", alone=alone)
        for k, s in example.snippets.items()
    ]
    look = [Task(example.name, k, resolve=name) for k, name in example.contract.missing.items()]
    return run + look


def cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
