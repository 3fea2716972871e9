"""The copy that works from a folder: the same pages, built once more, with no server at all."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from .conftest import ROOT


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if given := os.environ.get("TRIVIUM_OFFLINE_SITE"):
        return Path(given)
    target = tmp_path_factory.mktemp("offline")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(target)]
    built = subprocess.run(command, cwd=ROOT, env={**os.environ, "TRIVIUM_OFFLINE": "true"}, capture_output=True, text=True)
    assert built.returncode == 0, built.stderr
    return target


@pytest.fixture
def page(browser: Browser, folder: Path) -> Iterator[Page]:
    """A page that fails the test if it asks for anything outside the folder, or complains."""
    context = browser.new_context()
    outside: list[str] = []
    complaints: list[str] = []
    context.on("request", lambda request: request.url.startswith(("file:", "data:", "blob:")) or outside.append(request.url))
    context.on("console", lambda message: message.type == "error" and complaints.append(message.text))
    yield context.new_page()
    context.close()
    assert outside == [] and complaints == []


def test_reads_and_remembers(page: Page, folder: Path) -> None:
    page.goto((folder / "norms.html").as_uri())
    page.locator('label[for="l1-norm-jax"]').click()
    page.goto((folder / "creation.html").as_uri())
    shown = page.locator(".example > .tabbed-set > input:checked")
    assert {*shown.evaluate_all("tabs => tabs.map(tab => tab.dataset.framework)")} == {"jax"}
    page.wait_for_function("document.fonts.check('16px \"Trivium Math\"')")


def test_searches(page: Page, folder: Path) -> None:
    page.goto((folder / "index.html").as_uri())
    page.keyboard.press("/")
    page.locator(".md-search__input").press_sequentially("norm")
    expect(page.locator(".md-search-result__item").first).to_be_visible(timeout=15_000)
