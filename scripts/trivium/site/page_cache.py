"""Renders a page only if something in it changed: rendering is pure, and the larger half of a build."""

import hashlib
import logging
import pickle
from collections.abc import Callable
from functools import partial
from importlib import metadata
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from trivium.pages.chapters import INCLUDE

KEPT = ("content", "toc", "_title_from_render", "present_anchor_ids")
RENDERERS = ("Markdown", "mkdocs", "pymdown-extensions", "Pygments", "math-core")


class Warned(logging.Handler):
    """Counts warnings: a page that gave one is rendered again, so that it gives it again."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.count = 0

    def emit(self, record: logging.LogRecord) -> None:
        self.count += 1


class PageCache:
    """What pages were rendered to, in memory and below a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.memory = folder, dict[str, dict[str, Any]]()
        self.salt = b""
        self.used: set[str] = set()

    def begin(self, config: MkDocsConfig, files: Files) -> None:
        """Before a build: all that changes every page's HTML."""
        digest = hashlib.sha256(Path(config.config_file_path).read_bytes())
        for path in sorted(Path(__file__).parents[1].rglob("*.py")):
            digest.update(path.read_bytes())
        digest.update(repr([(name, metadata.version(name)) for name in RENDERERS]).encode())
        digest.update(repr(sorted(file.src_uri for file in files)).encode())
        digest.update(repr((config.repo_url, config.use_directory_urls, config.site_url)).encode())
        examples = self.folder.parent / "examples.json"
        digest.update(examples.read_bytes() if examples.exists() else b"")
        self.salt = digest.digest()
        self.used.clear()
        self.folder.mkdir(parents=True, exist_ok=True)

    def attach(self, page: Page, markdown: str) -> None:
        """Let a page be rendered through the cache."""
        page.render = partial(self._render, page, page.render, markdown)  # type: ignore[method-assign]

    def end(self) -> None:
        """After a build: forget what no page used."""
        for path in self.folder.iterdir():
            if path.name not in self.used:
                path.unlink()
        self.memory = {key: kept for key, kept in self.memory.items() if key in self.used}

    def _render(self, page: Page, render: Callable[..., None], markdown: str, config: MkDocsConfig, files: Files) -> None:
        key = self._key(page, markdown)
        self.used.add(key)
        kept = self.memory.get(key) or self._stored(key)
        if kept is None:
            warned = Warned()
            logging.getLogger("mkdocs").addHandler(warned)
            try:
                render(config, files)
            finally:
                logging.getLogger("mkdocs").removeHandler(warned)
            links = {file.src_uri: anchors for file, anchors in (page.links_to_anchors or {}).items()}
            kept = {**{name: getattr(page, name) for name in KEPT}, "links": links}
            if not warned.count:
                self.memory[key] = kept
                (self.folder / key).write_bytes(pickle.dumps(kept))
            return
        self.memory[key] = kept
        for name in KEPT:
            setattr(page, name, kept[name])
        found = {files.get_file_from_path(uri): anchors for uri, anchors in kept["links"].items()}
        page.links_to_anchors = {file: anchors for file, anchors in found.items() if file is not None}

    def _stored(self, key: str) -> dict[str, Any] | None:
        try:
            kept: dict[str, Any] = pickle.loads((self.folder / key).read_bytes())
        except (OSError, pickle.UnpicklingError, EOFError, AttributeError):
            return None
        return kept

    def _key(self, page: Page, markdown: str) -> str:
        digest = hashlib.sha256(self.salt + page.file.src_uri.encode() + b"\0" + markdown.encode())
        fragments = self.folder.parent / "fragments"
        for line in markdown.splitlines():
            if (match := INCLUDE.match(line)) and (path := fragments / f"{match['name']}.md").exists():
                digest.update(path.read_bytes())
        return digest.hexdigest()[:32]
