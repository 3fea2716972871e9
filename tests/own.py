"""The site's own examples and their results. Many tests ask something of all of them: they are read
and judged once a process."""

from functools import cache
from pathlib import Path

from trivium.examples.discovery import Example, discover
from trivium.pipeline.engine import Engine
from trivium.pipeline.result import Result, Settings

ROOT = Path(__file__).resolve().parent.parent
SETTINGS = Settings(ROOT, ROOT / "snippets", ROOT / "outputs", ROOT / "requirements.txt")


@cache
def examples() -> list[Example]:
    return discover(SETTINGS.snippets)[0]


@cache
def results() -> list[Result]:
    """From the records: no framework is needed."""
    with Engine(SETTINGS) as engine:
        return engine.check()
