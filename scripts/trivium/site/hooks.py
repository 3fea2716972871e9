"""What MkDocs calls: results are refreshed before each build, and the HTML is checked after it.

While serving, workers stay warm and problems stand on the page.
"""

import os
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import CombinedEvent, event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from trivium.files import in_words, write_if_changed
from trivium.notebooks import html_pages
from trivium.pages.includes import page_text
from trivium.pipeline import report
from trivium.site import check_html, extras, joined, live, templates, watch
from trivium.site.session import Session

EXAMPLE = re.compile(r"<section [^>]*\bdata-example=.*?</section>", re.DOTALL)
ANSWER = re.compile(r"(?<=</h3>)(?=<small>|</td>).*?(?=(?:</td>)?</tr>)", re.DOTALL)
"""What stands beside a name in the tables of names. The cell of the name is closed: to the search,
whose time grows with the depth of what is open, each row would stand in the one before."""


@contextmanager
def _said_in_words() -> Iterator[None]:
    """What the system refuses is said in a sentence, and not in a traceback."""
    try:
        yield
    except OSError as error:
        raise PluginError(in_words(error)) from error


class Hooks:
    """The events of MkDocs that the site needs, by MkDocs' own names.

    `as_markdown` has the pages beside the pages, which are written when all else is.
    """

    def __init__(self, session: Session) -> None:
        self.session = session
        self.as_markdown: dict[str, str] = {}

    def on_startup(self, command: str, dirty: bool) -> None:
        self.session.serving = command == "serve"

    @event_priority(100)  # before plugins that ask for a template
    @_said_in_words()
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Prepare what a build needs: compiled templates, the session, and what MkDocs is told."""
        root = extras.root_of(config)
        templates.prepare(config.theme, root / ".build" / "templates")
        os.chdir(root)  # mkdocs.yml names folders below it
        if self.session.serving:
            if self.session.engine is None and (wrong := live.port_problem(*config.dev_addr)):
                raise PluginError(wrong)
            live.forgive(config)
        self.session.start(root)
        if not config.repo_url:  # then there is nothing to edit
            config.edit_uri = config.edit_uri_template = None
        if not config.site_url:  # a map of the site holds whole addresses, and would be empty
            config.theme.static_templates.discard("sitemap.xml")
        return config

    @_said_in_words()
    def on_pre_build(self, config: MkDocsConfig) -> None:
        """Bring results and fragments up to date. A problem stops a build, but not the server."""
        session = self.session
        if wrong := session.refresh(Path(config.docs_dir)):
            if not session.serving:
                raise PluginError(wrong)
            live.log.error(wrong)
        config.extra.update(extras.values(session.corpus, config))
        if not session.serving and session.engine:
            session.engine.__exit__()

    @_said_in_words()
    def on_serve(
        self, server: LiveReloadServer, config: MkDocsConfig, builder: Any
    ) -> LiveReloadServer:
        """A saved snippet is heard of at once, and finds its workers warm."""
        if watch.tells(extras.root_of(config) / ".build"):
            server.unwatch(config.docs_dir)
            watch.take_over(server, [config.docs_dir, *filter(os.path.isdir, config.watch)])
            config.watch = [path for path in config.watch if not os.path.isdir(path)]
        threading.Thread(target=self.session.warm, daemon=True).start()
        return server

    @_said_in_words()
    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Add the files beside the pages to the site, and join what all pages need."""
        assert self.session.cache is not None
        made = self._extra(config, files)
        # As files of the site, so that links to them are checked; Markdown would become pages.
        self.as_markdown = {name: text for name, text in made.items() if name.endswith(".md")}
        for name, text in made.items():
            if name not in self.as_markdown:
                files.append(File.generated(config, name, content=text))
        joined.join(files, config)
        self.session.cache.begin(config, files)
        self.session.rendered = 0
        return files

    def _extra(self, config: MkDocsConfig, files: Files) -> dict[str, str]:
        """The files beside the pages; while serving they are made anew only when an example or a
        page has come or gone: who writes waits for the page alone."""
        session = self.session
        asked = session.corpus.where, [file.src_uri for file in files.documentation_pages()]
        if not session.serving or session.extra[0] != asked:
            session.extra = asked, extras.files(session.corpus, config)
        return session.extra[1]

    def on_page_read_source(self, page: Page, config: MkDocsConfig) -> str | None:
        """While serving, a page is shown whatever bytes its file holds."""
        path = page.file.abs_src_path
        return page_text(Path(path)) if path and self.session.serving else None

    def on_page_markdown(
        self, markdown: str, page: Page, config: MkDocsConfig, files: Files
    ) -> None:
        """Give a page what the cache has of it, and tell that its rendering begins."""
        session = self.session
        assert session.cache is not None
        session.cache.attach(page, markdown)
        if session.serving:
            live.guard(page)
        session.rendered += 1
        session.progress(page.file.src_uri, session.rendered, len(files.documentation_pages()), 0.0)

    def on_page_content(
        self, html: str, page: Page, config: MkDocsConfig, files: Files
    ) -> str | None:
        """What is wrong with a page stands above it; what is no page's, above all of them."""
        if not self.session.serving:
            return None
        wrong = live.of_page(self.session.problems, page, Path(config.docs_dir))
        return live.block(wrong) + html

    @event_priority(100)
    def _hide_examples(
        self, context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Any
    ) -> None:
        """The search leaves examples out; not to show them to it saves a third of a build."""
        page.whole = page.content  # type: ignore[attr-defined]
        page.content = ANSWER.sub("", EXAMPLE.sub("", page.content or ""))

    @event_priority(-100)
    def _show_examples(
        self, context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Any
    ) -> None:
        page.content = page.whole  # type: ignore[attr-defined]

    on_page_context = CombinedEvent(_hide_examples, _show_examples)

    @_said_in_words()
    def on_post_build(self, config: MkDocsConfig) -> None:
        """Write the pages as Markdown; unless serving, check the HTML and render the notebooks."""
        session, site = self.session, Path(config.site_dir)
        with session.alone:  # other builds may write from here on
            if session.cache:
                session.cache.end()
            for name, text in self.as_markdown.items():
                write_if_changed(site / name, text)
            if session.serving:
                return
            names = {r.example.name for r in session.corpus.results}
            if found := list(check_html.problems(site, names)):
                raise PluginError("\n".join(map(report.problem, found)))
            html_pages.add(site, extras.root_of(config))

    def on_build_error(self, error: Exception) -> None:
        self.session.alone.close()

    def on_shutdown(self) -> None:
        self.session.stop()
