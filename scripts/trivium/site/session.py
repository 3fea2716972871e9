"""What one process that builds the site knows: what was found, and while serving a warm engine."""

import threading
from contextlib import ExitStack
from pathlib import Path

from trivium.comparison.verdict import Verdict
from trivium.examples.discovery import Example
from trivium.files import only_one
from trivium.pages import chapters, since_when, validate
from trivium.pages.corpus import Corpus
from trivium.pipeline import report
from trivium.pipeline.engine import Engine, Progress
from trivium.pipeline.result import Settings
from trivium.problems import Problem, Refused, UsageError
from trivium.site.live import log
from trivium.site.page_cache import PageCache


class Session:
    """Results with their pages, and what keeps them up to date.

    With `corpus` they are what scripts/build.py has just found, and stay as they are. `progress`
    hears of each page as its rendering begins. `extra` has the files beside the pages, and what was
    shown where when they were made; `problems` what is wrong besides the examples themselves.
    `alone` holds the lock of all builds, from before a build until after it.
    """

    def __init__(self, corpus: Corpus | None = None, progress: Progress = lambda *_: None) -> None:
        self.given = corpus is not None
        self.corpus = corpus or Corpus([], Path("docs"))
        self.progress = progress
        self.extra: tuple[object, dict[str, str]] = (None, {})
        self.problems: list[Problem] = []
        self.serving = False
        self.rendered = 0
        self.lock = threading.Lock()
        self.alone = ExitStack()
        self.engine: Engine | None = None
        self.cache: PageCache | None = None

    def start(self, root: Path) -> None:
        """Make the cache of pages, and the engine if the results are not given; once only."""
        if self.cache is None:
            self.cache = PageCache(root / ".build" / "pages")
        if self.engine is None and not self.given:
            self.engine = Engine(
                Settings(
                    root,
                    root / "snippets",
                    root / "outputs",
                    root / "requirements.txt",
                    recording=True,
                ),
                on_verdict=self.say_verdict if self.serving else lambda *_: None,
            )

    def refresh(self, docs: Path) -> str:
        """Bring results, records and fragments up to date. Gives what is wrong, if anything is."""
        if self.given:
            return ""
        assert self.engine is not None
        root = self.engine.settings.root
        self.alone.enter_context(only_one(root / ".build"))
        self.problems = []
        try:
            with self.lock:
                results = self.engine.check()
            self.corpus = Corpus(results, docs, since_when.read(root))
            self.problems = [*self.engine.loose, *validate.problems(self.corpus)]
        except Refused as refused:
            self.problems = list(refused.problems)
            return "\n".join(map(report.problem, self.problems))
        except UsageError as error:
            self.problems = [
                Problem(
                    "missing",
                    str(error),
                    path=str(root),
                    cure="mend it: what the pages show was there before",
                )
            ]
            return report.problem(self.problems[0])
        wrong = bool(self.problems) or any(not r.verdict.fine for r in results)
        self.engine.save(results)
        if self.serving or not wrong:
            chapters.prepare(self.corpus, root / ".build")
        return report.terminal(results, self.problems) if wrong else ""

    def say_verdict(self, example: Example, verdict: Verdict, final: bool) -> None:
        """Tell the writer before the pages are built."""
        if verdict.fine or final:
            later = "" if final else ", to be confirmed by a run of its own"
            log.info(f"{example.name}: {verdict.kind}{later}")

    def warm(self) -> None:
        """Start the workers while the writer reads: what is saved first then finds them ready."""
        with self.lock:
            fine = [r.example for r in self.corpus.results if r.verdict.fine]
            if self.engine and fine:
                self.engine.warm(fine)
                log.info("the workers are warm")

    def stop(self) -> None:
        self.alone.close()
        if self.engine:
            self.engine.__exit__()
            self.engine = None


SESSION = Session()
"""That of MkDocs' own commands. MkDocs loads a hook's file anew, so it cannot stand there."""
