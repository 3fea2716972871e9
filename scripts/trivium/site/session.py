"""One state for a process that builds the site: the engine, kept warm while serving, and what it
last found."""

import logging
import threading
from contextlib import ExitStack
from pathlib import Path

from trivium.comparison.verdict import Verdict
from trivium.examples.discovery import Example
from trivium.pages import chapters, validate
from trivium.pipeline import report
from trivium.pipeline.engine import Engine, Progress
from trivium.pipeline.result import Result, Settings
from trivium.problems import Refused
from trivium.site.page_cache import PageCache

log = logging.getLogger("mkdocs.hooks.trivium")


class State:
    """The hook's memory. MkDocs loads a hook's file anew, so it cannot stand there."""

    def __init__(self) -> None:
        self.serving = False
        self.rendered = 0
        self.progress: Progress = lambda *_: None
        """Told of each page as its rendering begins; scripts/build.py shows it."""
        self.lock = threading.Lock()
        self.alone = ExitStack()
        """Holds the lock of all builds, from before a build until after it."""
        self.engine: Engine | None = None
        self.cache: PageCache | None = None
        self.results: list[Result] = []
        self.given: list[Result] | None = None
        """What scripts/build.py has just found: then there is nothing to refresh."""

    def start(self, root: Path) -> Engine:
        if self.engine is None:
            settings = Settings(
                root, root / "snippets", root / "outputs", root / "requirements.txt", recording=True
            )
            self.engine = Engine(settings, told=self.told if self.serving else lambda *_: None)
            self.cache = PageCache(root / ".build" / "pages")
        return self.engine

    def refresh(self, docs: Path) -> str:
        """Bring results, records and fragments up to date.

        Gives what is wrong; with nothing wrong, nothing.
        """
        assert self.engine is not None
        if self.given is not None:
            self.results, self.given = self.given, None
            return ""
        try:
            with self.lock:
                self.results = self.engine.check()
        except Refused as refused:
            return "\n".join(map(report.problem, refused.problems))
        found = [*self.engine.loose, *validate.problems(self.results, docs)]
        wrong = bool(found) or any(not r.verdict.fine for r in self.results)
        self.engine.save(self.results)
        if self.serving or not wrong:
            chapters.prepare(self.results, docs, self.engine.settings.root / ".build")
        return report.terminal(self.results, found) if wrong else ""

    def told(self, example: Example, verdict: Verdict, final: bool) -> None:
        """Tell the writer before the pages are built."""
        if verdict.fine or final:
            log.info(
                f"{example.name}: {verdict.kind}"
                f"{'' if final else ', to be confirmed by a run of its own'}"
            )

    def warm(self) -> None:
        """Start the workers while the writer reads: what is saved first then finds them ready."""
        with self.lock:
            if self.engine and (fine := [r.example for r in self.results if r.verdict.fine]):
                self.engine.warm(fine)
                log.info("the workers are warm")

    def stop(self) -> None:
        if self.engine:
            self.engine.__exit__()
            self.engine = None


STATE = State()
