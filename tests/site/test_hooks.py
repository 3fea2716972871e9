"""What MkDocs calls has MkDocs' names, and says what the system refuses in words."""

import errno
import importlib.util
import inspect
from pathlib import Path
from typing import Any

import pytest
from material.plugins.search.plugin import Parser
from mkdocs.config import load_config
from mkdocs.exceptions import PluginError
from mkdocs.plugins import EVENTS
from mkdocs.structure.files import Files, get_files
from trivium.pages.corpus import Corpus
from trivium.site.hooks import ANSWER, Hooks
from trivium.site.session import SESSION, Session

ROOT = Path(__file__).resolve().parents[2]
NAMES = {name for name in dir(Hooks) if name.startswith("on_")}


def test_every_event_is_one_of_mkdocs() -> None:
    assert {name.removeprefix("on_") for name in NAMES} <= set(EVENTS)


def test_mkdocs_finds_all_of_them_in_the_file_that_it_loads() -> None:
    spec = importlib.util.spec_from_file_location("loaded", ROOT / "scripts" / "hooks.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    found = {name for name in vars(module) if name.startswith("on_")}
    assert found == NAMES
    assert module.on_startup.__self__.session is SESSION, "one for the whole process"


def test_each_takes_what_mkdocs_gives() -> None:
    """An event gets its object first, and all else by name."""
    given = {"page", "config", "files", "nav", "builder", "command", "dirty", "error"}
    for name in NAMES - {"on_page_context"}:
        parameters = list(inspect.signature(getattr(Hooks, name)).parameters)[1:]
        assert set(parameters[1:]) <= given, name


def test_rows_of_names_are_closed_where_the_search_reads_them() -> None:
    row = '<tr><td><h3 id="{0}"><code>{0}</code></h3>{1}</td><td>an answer</td><td></td></tr>'
    table = f"<table>{row.format('a', '<small>new</small>')}{row.format('b', '')}</table>"
    parser = Parser()
    parser.feed(ANSWER.sub("", table))
    assert parser.context == [] and [s.id for s in parser.data] == [None, "a", "b"]
    assert "answer" not in "".join(text for s in parser.data for text in s.text)


def test_a_table_below_a_heading_is_no_row_of_names() -> None:
    page = "<h3>Layers</h3>\n<p>Text.</p>\n<table><tr><td>a cell</td></tr></table>"
    assert ANSWER.sub("", page) == page


def test_while_serving_files_beside_the_pages_are_made_when_a_page_comes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []
    monkeypatch.setattr("trivium.site.extras.files", lambda *_: made.append("x") or {})
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mkdocs.yml").write_text("site_name: x\nplugins: []\n")
    (tmp_path / "docs").mkdir()
    hooks = Hooks(Session(Corpus([], tmp_path / "docs")))
    hooks.session.start(tmp_path)
    for serving, name, times in (
        (True, "a", 1),
        (True, "a", 1),
        (True, "b", 2),
        (False, "b", 3),
        (False, "b", 4),
    ):
        (tmp_path / "docs" / f"{name}.md").write_text(f"# {name}\n")
        hooks.session.serving = serving
        config = load_config(str(tmp_path / "mkdocs.yml"))
        hooks.on_files(get_files(config), config)
        assert len(made) == times, (serving, name)


@pytest.mark.parametrize("event", ["on_config", "on_pre_build", "on_files"])
def test_a_full_disk_is_said_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, event: str
) -> None:
    def refused(*_: Any, **__: Any) -> None:
        raise OSError(errno.ENOSPC, "No space left on device", str(tmp_path / "x"))

    (tmp_path / "mkdocs.yml").write_text("site_name: x\nplugins: []\n")
    (tmp_path / "docs").mkdir()
    config = load_config(str(tmp_path / "mkdocs.yml"))
    hooks = Hooks(Session(Corpus([], tmp_path / "docs")))
    hooks.session.start(tmp_path)
    for name in ("trivium.site.extras.files", "trivium.site.extras.values", "pathlib.Path.mkdir"):
        monkeypatch.setattr(name, refused)
    more = {"on_config": {}, "on_pre_build": {}, "on_files": {"files": Files([])}}
    with pytest.raises(PluginError, match="x: No space left on device; make room"):
        getattr(hooks, event)(config=config, **more[event])


@pytest.mark.parametrize("address", ["", "https://the.site/sub/"])
def test_a_map_of_the_site_is_made_where_the_address_is_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    """Without an address the map would be empty, which search engines take for a site without
    pages."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mkdocs.yml").write_text(f"site_name: x\nsite_url: '{address}'\nplugins: []\n")
    (tmp_path / "docs").mkdir()
    config = load_config(str(tmp_path / "mkdocs.yml"))
    assert "sitemap.xml" in config.theme.static_templates
    Hooks(Session(Corpus([], tmp_path / "docs"))).on_config(config)
    assert ("sitemap.xml" in config.theme.static_templates) == bool(address)
