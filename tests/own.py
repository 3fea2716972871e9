"""The site's own examples and their results. Many tests ask something of all of them: they are read
and judged once a process."""

from functools import cache
from pathlib import Path

from trivium.examples.discovery import Example, discover
from trivium.pages.corpus import Corpus
from trivium.pipeline.engine import Engine
from trivium.pipeline.result import Result, Settings
from trivium.problems import Problem

ROOT = Path(__file__).resolve().parent.parent
SETTINGS = Settings(ROOT, ROOT / "snippets", ROOT / "outputs", ROOT / "requirements.txt")


@cache
def examples() -> list[Example]:
    return discover(SETTINGS.snippets)[0]


@cache
def checked() -> tuple[list[Result], list[Problem]]:
    """From the records: no framework is needed. And what is wrong with no single example."""
    with Engine(SETTINGS) as engine:
        return engine.check(), engine.loose


def results() -> list[Result]:
    return checked()[0]


@cache
def corpus() -> Corpus:
    """With the pages, and the answers of public names."""
    return Corpus(results(), ROOT / "docs")
