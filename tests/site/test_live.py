"""While serving: which problems a page shows, and what an error costs."""

import errno
import os
import socket
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from mkdocs.config.defaults import MkDocsConfig
from trivium.problems import Problem
from trivium.site import live
from trivium.site.hooks import Hooks
from trivium.site.session import Session

OWN = Problem("missing", "there is no example <x>", path="docs/norms.md", line=3, cure="write it")
OTHER = Problem("syntax", "no formula", path="docs/other.md")
NONE = Problem("orphan", "a record without snippets", path="outputs/x.json")


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "docs").mkdir()
    file = SimpleNamespace(abs_src_path=str(tmp_path / "docs" / "norms.md"))
    return SimpleNamespace(file=file, content="", toc=None, links_to_anchors=None)


def test_a_page_shows_its_own_problems_and_those_of_no_page(page: Any, tmp_path: Path) -> None:
    assert live.of_page([OWN, OTHER, NONE], page, tmp_path / "docs") == [OWN, NONE]


def test_problems_are_text(page: Any) -> None:
    assert live.block([]) == ""
    html = live.block([OWN])
    assert "docs/norms.md:3 there is no example &lt;x&gt;" in html and "cure: write it" in html
    assert 'class="verdict problem"' in html


def test_an_error_costs_a_page_its_text_only(page: Any) -> None:
    def render(config: object, files: object) -> None:
        raise ValueError("the attributes of <a> verdict")

    page.render = render
    live.guard(page)
    page.render("config", "files")
    assert "ValueError: the attributes of &lt;a&gt; verdict" in page.content
    assert list(page.toc) == [] and page.links_to_anchors == {}


def test_bytes_that_are_no_text_are_shown(page: Any) -> None:
    Path(page.file.abs_src_path).write_bytes(b"\xef\xbb\xbf# x\xff\r\n")
    hooks = Hooks(Session())
    assert hooks.on_page_read_source(page, MkDocsConfig()) is None
    hooks.session.serving = True
    assert hooks.on_page_read_source(page, MkDocsConfig()) == "# x\ufffd\n"


def test_a_port_that_is_taken() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        why = live.port_problem("127.0.0.1", taken.getsockname()[1])
        assert os.strerror(errno.EADDRINUSE) in why and "make serve PORT=" in why
    assert not live.port_problem("127.0.0.1", 0)
