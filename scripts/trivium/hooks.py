"""MkDocs: before each build, refresh; after it, scan. While serving, workers stay warm and problems stand on the page."""

import logging
import subprocess
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError

from trivium import pages, report, scan
from trivium.engine import Engine, Result, Settings
from trivium.errors import Refused
from trivium.frameworks import FRAMEWORKS

log = logging.getLogger("mkdocs.hooks.trivium")


class Refresh:
    """One for a process: what was last built, and the engine that built it."""

    def __init__(self) -> None:
        self.serving = False
        self.engine: Engine | None = None
        self.results: list[Result] = []
        self.given: list[Result] | None = None
        """What scripts/build.py has just found: then there is nothing to refresh."""

    def settings(self, root: Path) -> Settings:
        return Settings(root, root / "snippets", root / "outputs", root / "requirements.txt", recording=True)


STATE = Refresh()


def on_startup(command: str, dirty: bool) -> None:
    STATE.serving = command == "serve"


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    root = Path(config.config_file_path).parent
    engine = STATE.engine = STATE.engine or Engine(STATE.settings(root))
    config.extra["versions"] = {FRAMEWORKS[key].label: version for key, version in engine.pinned.items()}
    if not config.repo_url:
        config.edit_uri = config.edit_uri_template = None  # nothing to edit where no repository is named
    config.extra["commit_date"] = _commit_date(root)
    return config


def on_pre_build(config: MkDocsConfig) -> None:
    """Bring results and fragments up to date; refuse to render what is wrong, unless somebody is writing."""
    from trivium.commands import write

    if STATE.given is not None:
        STATE.results, STATE.given = STATE.given, None
        return
    engine, docs = STATE.engine, Path(config.docs_dir)
    assert engine is not None
    try:
        STATE.results = engine.check()
        found = [*engine.loose, *pages.problems(STATE.results, docs)]
        wrong = found or any(not r.verdict.fine for r in STATE.results)
        if not wrong:
            write(engine, STATE.results)
        pages.prepare(STATE.results, docs, engine.settings.root / ".build")
    except Refused as refused:
        if not STATE.serving:
            raise PluginError("\n".join(map(report.problem, refused.problems))) from None
        log.error("\n".join(map(report.problem, refused.problems)))
        return
    if wrong:
        told = report.terminal(STATE.results, found)
        if not STATE.serving:
            raise PluginError(told)
        log.error(told)
    if not STATE.serving:
        engine.__exit__()


def on_post_build(config: MkDocsConfig) -> None:
    if STATE.serving:
        return
    found = list(scan.problems(Path(config.site_dir), {r.example.name for r in STATE.results}))
    if found:
        raise PluginError("\n".join(map(report.problem, found)))


def on_shutdown() -> None:
    if STATE.engine:
        STATE.engine.__exit__()
        STATE.engine = None


def _commit_date(root: Path) -> str:
    """The day of the last commit; empty outside a repository."""
    try:
        asked = subprocess.run(["git", "log", "-1", "--format=%cs"], cwd=root, capture_output=True, text=True, check=False)
    except OSError:
        return ""
    return asked.stdout.strip()
