"""MkDocs: before each build, refresh; after it, scan. While serving, workers stay warm and problems stand on the page."""

import os
import re
import subprocess
import threading
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemBytecodeCache
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import CombinedEvent, event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

import trivium
from trivium.frameworks import FRAMEWORKS
from trivium.notebooks import html_pages
from trivium.notebooks import ipynb as notebooks
from trivium.notebooks.convert import Address
from trivium.pages import data_export as export
from trivium.pipeline import report
from trivium.records.store import write
from trivium.site import check_html as scan
from trivium.site import watch
from trivium.site.session import STATE, log

EXAMPLE = re.compile(r"<section [^>]*\bdata-example=.*?</section>", re.DOTALL)


def on_startup(command: str, dirty: bool) -> None:
    STATE.serving = command == "serve"


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    root = Path(config.config_file_path).parent
    _own_code(root)
    engine = STATE.start(root)
    config.extra["versions"] = {
        FRAMEWORKS[key].label: version for key, version in engine.pinned.items()
    }
    config.extra["commit_date"] = _commit_date(root)
    if not config.repo_url:
        config.edit_uri = config.edit_uri_template = (
            None  # nothing to edit where no repository is named
        )
    return config


def on_pre_build(config: MkDocsConfig) -> None:
    """Bring results and fragments up to date; refuse to render what is wrong, unless somebody is writing."""
    if told := STATE.refresh(Path(config.docs_dir)):
        if not STATE.serving:
            raise PluginError(told)
        log.error(told)
    where = config.site_url or "", config.repo_url or "", config.remote_branch
    config.extra["notebooks"] = notebooks.links(STATE.results, Path(config.docs_dir), *where)
    if not STATE.serving:
        STATE.stop()


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """The theme's templates are compiled once, not in each build."""
    folder = Path(config.config_file_path).parent / ".build" / "templates"
    folder.mkdir(parents=True, exist_ok=True)
    env.bytecode_cache = FileSystemBytecodeCache(str(folder))
    return env


def on_serve(server: LiveReloadServer, config: MkDocsConfig, builder: Any) -> LiveReloadServer:
    """A saved snippet is heard of at once, and finds its workers warm."""
    if watch.tells(Path(config.config_file_path).parent / ".build"):
        server.unwatch(config.docs_dir)
        watch.take_over(server, [config.docs_dir, *filter(os.path.isdir, config.watch)])
        config.watch = [path for path in config.watch if not os.path.isdir(path)]
    threading.Thread(target=STATE.warm, daemon=True).start()
    return server


def on_files(files: Files, config: MkDocsConfig) -> Files:
    assert STATE.cache is not None
    for name, text in _corpus(config).items():
        files.append(
            File.generated(config, name, content=text)
        )  # as files of the site, so that links to them are checked
    STATE.cache.begin(config, files)
    STATE.rendered = 0
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> None:
    assert STATE.cache is not None
    STATE.cache.attach(page, markdown)
    STATE.rendered += 1
    STATE.progress(page.file.src_uri, STATE.rendered, len(files.documentation_pages()), 0.0)


@event_priority(100)
def _hide_examples(context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Any) -> None:
    """The search leaves examples out; not to show them to it saves a third of a build."""
    page.whole = page.content  # type: ignore[attr-defined]
    page.content = EXAMPLE.sub("", page.content or "")


@event_priority(-100)
def _show_examples(context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Any) -> None:
    page.content = page.whole  # type: ignore[attr-defined]


on_page_context = CombinedEvent(_hide_examples, _show_examples)


def on_post_build(config: MkDocsConfig) -> None:
    if STATE.cache:
        STATE.cache.end()
    to = Address(config.site_url or "", config.use_directory_urls)
    for path, text in notebooks.files(
        STATE.results, Path(config.docs_dir), config.extra["versions"], to
    ).items():
        write(Path(config.site_dir) / path, text)
    if STATE.serving:
        return
    found = list(scan.problems(Path(config.site_dir), {r.example.name for r in STATE.results}))
    if found:
        raise PluginError("\n".join(map(report.problem, found)))
    html_pages.render(Path(config.site_dir), Path(config.config_file_path).parent)


def on_shutdown() -> None:
    STATE.stop()


def _own_code(root: Path) -> None:
    """Refuse to build with another checkout's engine: mkdocs.yml names modules that are imported before the hook is."""
    engine = Path(trivium.__file__).resolve().parent
    if (root / "scripts" / "trivium").is_dir() and engine != (
        root / "scripts" / "trivium"
    ).resolve():
        raise PluginError(
            f"this environment builds with {engine}, which is another checkout's code; "
            f"run: PYTHONPATH={root / 'scripts'} mkdocs build (make does so by itself)"
        )


def _commit_date(root: Path) -> str:
    """The day of the last commit; empty outside a repository."""
    try:
        asked = subprocess.run(
            ["git", "log", "-1", "--format=%cs"],
            cwd=root,
            capture_output=True,
            text=True,
            check=False,
        )
    except OSError:
        return ""
    return asked.stdout.strip()


def _corpus(config: MkDocsConfig) -> dict[str, str]:
    versions = {key: config.extra["versions"][f.label] for key, f in FRAMEWORKS.items()}
    order, docs = export.nav_pages(config.nav), Path(config.docs_dir)
    return export.files(
        STATE.results, docs, versions, order, config.site_url or "", config.use_directory_urls
    )
