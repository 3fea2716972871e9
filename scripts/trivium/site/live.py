"""While serving, problems stand on the page in red, and no slip of a writer stops the server."""

import logging
import os
import socket
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import TableOfContents

from trivium.examples.discovery import shown_path
from trivium.pages import templating
from trivium.problems import Problem

log = logging.getLogger("mkdocs.hooks.trivium")
SNIPPETS, MATHS = "pymdownx.snippets", "trivium.site.extensions.maths:MathsExtension"


def forgive(config: MkDocsConfig) -> None:
    """Render a page though an include of it names nothing, or a formula in it is wrong."""
    config.mdx_configs.setdefault(SNIPPETS, {})["check_paths"] = False
    config.mdx_configs.setdefault(MATHS, {})["strict"] = False


def of_page(problems: Iterable[Problem], page: Page, docs: Path) -> list[Problem]:
    """The problems that a page shows: its own, and those that are no other page's."""
    own, pages = shown_path(Path(page.file.abs_src_path or "")), shown_path(docs)
    return [
        p
        for p in problems
        if p.path == own or not (p.path.startswith(pages) and p.path.endswith(".md"))
    ]


def block(problems: list[Problem]) -> str:
    """Problems as HTML, for the top of a page."""
    return templating.render("problems.html.jinja", problems=problems)


def guard(page: Page) -> None:
    """Let an error while the page is rendered stand in its place, and leave other pages alone."""
    page.render = partial(_rendered, page, page.render)  # type: ignore[method-assign]


def _rendered(page: Page, render: Callable[..., None], config: MkDocsConfig, files: Files) -> None:
    try:
        render(config, files)
    except Exception as error:
        message = f"the page cannot be shown: {type(error).__name__}: {error}"
        path = shown_path(Path(page.file.abs_src_path or ""))
        log.error(f"{path}: {message}")
        page.content = block([Problem("syntax", message, path=path, cure="mend the Markdown")])
        page.toc = TableOfContents([])
        page.present_anchor_ids, page.links_to_anchors = set(), {}


def port_problem(host: str, port: int) -> str:
    """Why nothing can be served at an address, and what to do; empty if it is free."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as probe:
        if os.name == "posix":  # as MkDocs does; elsewhere it would share the port
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            return (
                f"nothing can be served at {host}:{port}: {error.strerror}. Perhaps another server "
                f"runs: stop it, or serve elsewhere: make serve PORT={port + 1}"
            )
    return ""
