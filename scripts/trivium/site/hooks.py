"""What MkDocs calls: results are refreshed before each build, and the HTML is checked after it.

While serving, workers stay warm and problems stand on the page.
"""

import os
import re
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

from trivium.files import only_one
from trivium.notebooks import html_pages
from trivium.pipeline import report
from trivium.site import check_html as scan
from trivium.site import extras, watch
from trivium.site.session import STATE, log

EXAMPLE = re.compile(r"<section [^>]*\bdata-example=.*?</section>", re.DOTALL)


def on_startup(command: str, dirty: bool) -> None:
    STATE.serving = command == "serve"


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    root = Path(config.config_file_path).parent
    STATE.start(root)
    if not config.repo_url:  # then there is nothing to edit
        config.edit_uri = config.edit_uri_template = None
    return config


def on_pre_build(config: MkDocsConfig) -> None:
    """Bring results and fragments up to date. What is wrong stops a build, but not the server."""
    STATE.alone.enter_context(only_one(Path(config.config_file_path).parent / ".build"))
    if told := STATE.refresh(Path(config.docs_dir)):
        if not STATE.serving:
            raise PluginError(told)
        log.error(told)
    config.extra.update(extras.values(STATE.results, config))
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
    for name, text in extras.files(STATE.results, config).items():
        # As files of the site, so that links to them are checked.
        files.append(File.generated(config, name, content=text))
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
    with STATE.alone:  # other builds may write from here on
        _finish(config)


def on_build_error(error: Exception) -> None:
    STATE.alone.close()


def _finish(config: MkDocsConfig) -> None:
    if STATE.cache:
        STATE.cache.end()
    if STATE.serving:
        return
    found = list(scan.problems(Path(config.site_dir), {r.example.name for r in STATE.results}))
    if found:
        raise PluginError("\n".join(map(report.problem, found)))
    html_pages.render(Path(config.site_dir), Path(config.config_file_path).parent)


def on_shutdown() -> None:
    STATE.stop()
