"""The copy that works from a folder: the same pages, built once more, with no server at all.

It is built with the address of a repository, so that one build more shows what that setting adds.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from trivium.site import check_html

from .conftest import NOTEBOOKS, ROOT

REPOSITORY = "https://example.org/someone/trivium"
KEPT = ("fragments", "pages", "templates")
SOURCES = ("docs", "outputs", "overrides", "scripts", "snippets", "mkdocs.yml")


def checkout() -> Path:
    """The same files in a folder of its own, with what earlier builds of this copy have kept.

    A build forgets the pages that it did not use: in the checkout itself, `make site` would render
    all of them again. It lacks the configuration of the notebooks, whose pages are no others here.
    The first build begins with what the site's build has kept.
    """
    folder = ROOT / ".build" / "offline"
    if not folder.exists():
        for kept in (ROOT / ".build" / name for name in KEPT):
            if kept.is_dir():
                shutil.copytree(kept, folder / ".build" / kept.name)
    for path in (*(ROOT / name for name in SOURCES), *ROOT.glob("requirements*.txt")):
        if not (link := folder / path.name).is_symlink():
            link.symlink_to(path)
    return folder


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, site: Path) -> Path:
    if given := os.environ.get("TRIVIUM_OFFLINE_SITE"):
        return Path(given)
    target = tmp_path_factory.mktemp("offline")
    command = ["-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(target)]
    built = subprocess.run(
        [sys.executable, *command],
        cwd=checkout(),
        env={**os.environ, "TRIVIUM_OFFLINE": "true", "REPO_URL": REPOSITORY},
        capture_output=True,
        text=True,
    )
    assert built.returncode == 0, built.stderr
    skip = shutil.ignore_patterns("*.ipynb")  # the copy has its own
    shutil.copytree(site / NOTEBOOKS, target / NOTEBOOKS, ignore=skip, dirs_exist_ok=True)
    return target


@pytest.fixture
def page(browser: Browser, folder: Path) -> Iterator[Page]:
    """A page that fails the test if it asks for anything outside the folder, or complains."""
    context = browser.new_context()
    outside: list[str] = []
    complaints: list[str] = []
    context.on(
        "request",
        lambda request: (
            request.url.startswith(("file:", "data:", "blob:")) or outside.append(request.url)
        ),
    )
    context.on(
        "console", lambda message: message.type == "error" and complaints.append(message.text)
    )
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
    page.keyboard.press("s")
    page.locator(".md-search__input").press_sequentially("norm")
    expect(page.locator(".md-search-result__item").first).to_be_visible(timeout=15_000)


def test_looks_up(page: Page, folder: Path) -> None:
    page.goto((folder / "norms.html").as_uri())
    page.keyboard.press("/")
    page.keyboard.type("torch.gather")
    expect(page.locator("[data-result]").first).to_have_attribute("data-name", "torch.gather")
    page.keyboard.press("Enter")
    page.wait_for_url("**/operations/indexing.html#take-along-axis")


def test_every_link_leads_somewhere_in_the_folder(folder: Path) -> None:
    assert len([*check_html.pages(folder)]) > 30
    assert [*check_html.dead_links(folder)] == []


def test_a_repository_adds_edit_links_and_reports(page: Page, folder: Path) -> None:
    page.goto((folder / "norms.html").as_uri())
    expect(page.locator("a[rel=edit]")).to_have_attribute(
        "href", f"{REPOSITORY}/edit/main/docs/norms.md"
    )
    examples = page.locator(".example")
    reports = page.get_by_role("link", name="Report a mistake in ")
    assert (
        examples.count() == page.locator(".example > .verdict a[href*='issues/new']").count() > 20
    )
    expect(reports.first).to_have_attribute(
        "href", re.compile(re.escape(f"{REPOSITORY}/issues/new?title=norms/l2-norm%3A%20&body="))
    )
    expect(page.locator("header .md-source")).to_have_attribute("href", REPOSITORY)
