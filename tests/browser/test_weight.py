"""What a page fetches as it opens."""

from pathlib import Path

import brotli
import pytest
from playwright.sync_api import expect

from . import html
from .conftest import Visit

PACKED = (".woff2", ".png")
"""Files that are compressed already."""


def weight(site: Path, path: str) -> int:
    """The bytes of a file of the site as a server sends them."""
    file = html.file(site, path)
    data = file.read_bytes()
    return len(data) if file.suffix in PACKED else len(brotli.compress(data))


@pytest.mark.parametrize("path, most", [("", 110_000), ("probability/", 300_000)])
def test_a_page_fetches_little(visit: Visit, site: Path, path: str, most: int) -> None:
    page = visit.open(path, fresh=True)
    page.wait_for_load_state("networkidle")
    fetched = {url.removeprefix(visit.address).partition("?")[0] for url in visit.requests}
    assert "search/search_index.json" not in fetched
    assert sum(weight(site, name) for name in fetched) < most


def test_the_search_fetches_its_index_when_it_is_asked(visit: Visit) -> None:
    page = visit.open("norms/")
    page.keyboard.press("s")
    page.locator(".md-search__input").press_sequentially("gather")
    expect(page.locator(".md-search-result__item").first).to_be_visible(timeout=30_000)
    page = visit.open("norms/?q=gather")
    expect(page.locator(".md-search-result__item").first).to_be_visible(timeout=30_000)


def test_text_and_code_have_faces_of_the_site(visit: Visit) -> None:
    page = visit.open("norms/")
    for name in ("Text", "Code"):
        assert page.evaluate(f"document.fonts.check('16px \"Trivium {name}\"')")
    family = page.locator("pre > code").first.evaluate("c => getComputedStyle(c).fontFamily")
    assert family.startswith('"Trivium Code"')
