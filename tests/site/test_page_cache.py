"""The page cache gives what rendering gives, and renders again whatever changed."""

import inspect
import logging
import re
from pathlib import Path
from typing import Any

import pytest
from mkdocs.config import load_config
from mkdocs.structure.files import get_files
from mkdocs.structure.pages import Page
from trivium.site.page_cache import KEPT, PageCache

CONFIG = """site_name: x
docs_dir: docs
plugins: []
validation: {anchors: warn}
markdown_extensions:
  - toc
  - pymdownx.snippets: {base_path: [%s], check_paths: true}
"""
INCLUDES = [
    '--8<-- "x.md"',
    "--8<-- 'x.md'",
    '--8<-- "x.md:1:40"',
    "--8<--\nx.md\n--8<--",
    '    --8<-- "x.md"',
    '-8<- "x.md"',
    '--8<-- "outer.md"',
]


class Site:
    """A site of few pages, and its cache. `build` gives the pages, and those that were rendered."""

    def __init__(self, root: Path) -> None:
        self.root, self.cache = root, PageCache(root / ".build" / "pages")
        self.put(".build/fragments/x.md", "# One")
        self.put(".build/fragments/outer.md", '--8<-- "x.md"')
        self.put("mkdocs.yml", CONFIG % (root / ".build" / "fragments"))

    def put(self, name: str, text: str) -> None:
        (self.root / name).parent.mkdir(parents=True, exist_ok=True)
        (self.root / name).write_text(text, "utf-8")

    def build(self, monkeypatch: pytest.MonkeyPatch) -> tuple[dict[str, Page], list[str]]:
        rendered: list[str] = []
        render = Page.render

        def recording(page: Page, *args: Any) -> None:
            rendered.append(page.file.src_uri)
            render(page, *args)

        config = load_config(str(self.root / "mkdocs.yml"))
        files = get_files(config)
        self.cache.begin(config, files)
        with monkeypatch.context() as patched:
            patched.setattr(Page, "render", recording)
            pages = {f.src_uri: Page(None, f, config) for f in files.documentation_pages()}
            for page in pages.values():
                page.read_source(config)
                self.cache.attach(page, page.markdown or "")
                page.render(config, files)
        self.cache.end()
        return pages, rendered


@pytest.mark.parametrize("include", INCLUDES)
def test_a_page_is_rendered_again_when_what_it_includes_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, include: str
) -> None:
    site = Site(tmp_path)
    site.put("docs/a.md", f"# A\n\n{include}\n")
    site.put("docs/b.md", "# B\n")
    assert site.build(monkeypatch)[1] == ["a.md", "b.md"]
    assert site.build(monkeypatch)[1] == []
    site.put(".build/fragments/x.md", "# Two")
    pages, rendered = site.build(monkeypatch)
    assert rendered == ["a.md"] and "Two" in (pages["a.md"].content or "")


def test_a_kept_page_is_as_a_rendered_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    site = Site(tmp_path)
    site.put(
        "docs/a.md", "---\ntags: [t]\n---\n\n# Title {#a}\n\n## Part\n\n[b](b.md#b) [c](#part)\n"
    )
    site.put("docs/b.md", "# B {#b}\n")
    first, _ = site.build(monkeypatch)
    site.cache = PageCache(site.cache.folder)  # as another process: from the files
    again, rendered = site.build(monkeypatch)
    assert rendered == []
    for uri, page in first.items():
        for name in KEPT[:1] + KEPT[2:]:
            assert getattr(page, name) == getattr(again[uri], name), name
        assert str(page.toc) == str(again[uri].toc) and page.title == again[uri].title
        links = [
            {f.src_uri: v for f, v in (p.links_to_anchors or {}).items()}
            for p in (page, again[uri])
        ]
        assert links[0] == links[1]
    assert first["a.md"].links_to_anchors and str(again["a.md"].toc)


def test_rendering_sets_nothing_that_is_not_kept() -> None:
    """An upgrade of MkDocs that renders to more than this must not go unnoticed."""
    found = set(re.findall(r"self\.(\w+) =", inspect.getsource(Page.render)))
    assert found == {*KEPT, "links_to_anchors"}


def test_a_page_that_warned_warns_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    site = Site(tmp_path)
    site.put("docs/a.md", "[b](gone.md)\n")
    for _ in range(2):
        caplog.clear()
        with caplog.at_level(logging.WARNING):
            assert site.build(monkeypatch)[1] == ["a.md"]
        assert "gone.md" in caplog.text


def test_a_kept_file_that_was_cut_is_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = Site(tmp_path)
    site.put("docs/a.md", "# A\n")
    site.build(monkeypatch)
    (kept,) = site.cache.folder.iterdir()
    whole = kept.read_bytes()
    for broken in (b"", whole[:-9], b"no pickle", b"cmissing_module\nname\n."):
        kept.write_bytes(broken)
        site.cache.memory.clear()
        assert site.build(monkeypatch)[1] == ["a.md"] and kept.read_bytes() == whole


def test_what_no_page_uses_is_removed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    site = Site(tmp_path)
    site.put("docs/a.md", "# A\n")
    site.build(monkeypatch)
    site.put("docs/a.md", "# B\n")
    site.build(monkeypatch)
    assert len(list(site.cache.folder.iterdir())) == len(site.cache.memory) == 1
