"""Renders a page only if something in it changed: rendering is the larger half of a build."""

import hashlib
import logging
import pickle
from collections.abc import Callable
from functools import partial
from importlib import metadata
from pathlib import Path
from typing import Any

from markdown import Markdown
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.utils import CountHandler
from pymdownx.snippets import SnippetMissingError

from trivium.files import fingerprint

SNIPPETS = "pymdownx.snippets"
KEPT = ("content", "toc", "_title_from_render", "present_anchor_ids")
"""What `Page.render` sets, and with `links_to_anchors` all that it sets."""
RENDERERS = ("Markdown", "mkdocs", "pymdown-extensions", "Pygments", "math-core")


class PageCache:
    """What pages were rendered to, in memory and in files of a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.memory: dict[str, dict[str, Any]] = {}
        self.common = ""
        self.used: set[str] = set()

    def begin(self, config: MkDocsConfig, files: Files) -> None:
        """Before a build: find out what is common to the keys of all pages."""
        asked = (
            [(name, metadata.version(name)) for name in RENDERERS],
            sorted(file.src_uri for file in files),
            (config.repo_url, config.use_directory_urls, config.site_url),
        )
        own = sorted(Path(__file__).parents[1].rglob("*.py"))
        examples = self.folder.parent / "examples.json"
        self.common = fingerprint(asked, [Path(config.config_file_path), examples, *own])
        self.snippets = Markdown(
            extensions=[SNIPPETS],
            extension_configs={SNIPPETS: (config.mdx_configs or {}).get(SNIPPETS, {})},
        ).preprocessors["snippet"]
        self.used.clear()
        self.folder.mkdir(parents=True, exist_ok=True)

    def attach(self, page: Page, markdown: str) -> None:
        """Let a page be rendered through the cache."""
        page.render = partial(  # type: ignore[method-assign]
            self._render, page, page.render, markdown
        )

    def end(self) -> None:
        """After a build: forget what no page used."""
        for path in self.folder.iterdir():
            if path.name not in self.used:
                path.unlink(missing_ok=True)
        self.memory = {key: kept for key, kept in self.memory.items() if key in self.used}

    def _render(
        self,
        page: Page,
        render: Callable[..., None],
        markdown: str,
        config: MkDocsConfig,
        files: Files,
    ) -> None:
        key = self._key(page, markdown)
        self.used.add(key)
        if kept := self.memory.get(key) or self._stored(key):
            self.memory[key] = kept
            _restore(page, kept, files)
            return
        counter = CountHandler(level=logging.WARNING)
        logging.getLogger("mkdocs").addHandler(counter)
        try:
            render(config, files)
        finally:
            logging.getLogger("mkdocs").removeHandler(counter)
        if not counter.counts:  # a page that gave a warning is to give it again
            kept = {
                **{name: getattr(page, name) for name in KEPT},
                "links": {f.src_uri: found for f, found in (page.links_to_anchors or {}).items()},
            }
            self.memory[key] = kept
            (self.folder / key).write_bytes(pickle.dumps(kept))

    def _stored(self, key: str) -> dict[str, Any] | None:
        try:
            kept: dict[str, Any] = pickle.loads((self.folder / key).read_bytes())
        except Exception:  # a file that is not there, was cut, or is of another version
            return None
        return kept

    def _key(self, page: Page, markdown: str) -> str:
        """A hash of the page with all that it includes, put there as the renderer puts it."""
        try:
            text = "\n".join(self.snippets.run(markdown.split("\n")))
        except SnippetMissingError:
            text = markdown  # rendering it ends in the same error
        whole = f"{self.common}\0{page.file.src_uri}\0{text}"
        return hashlib.sha256(whole.encode()).hexdigest()[:32]


def _restore(page: Page, kept: dict[str, Any], files: Files) -> None:
    """Set on the page what rendering had set."""
    for name in KEPT:
        setattr(page, name, kept[name])
    page.links_to_anchors = {
        file: anchors
        for uri, anchors in kept["links"].items()
        if (file := files.get_file_from_path(uri))
    }
