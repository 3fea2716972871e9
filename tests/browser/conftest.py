"""The built site behind a server with a strict Content-Security-Policy, and a browser that reports
all it should not see."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import chromium as found_browser
import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

ROOT = Path(__file__).parent.parent.parent
SITE = Path(os.environ.get("TRIVIUM_SITE", ROOT / "site"))
POLICY = (  # docs/contributors/site.md explains it; no 'unsafe-inline', no hash
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
    "worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
NOTEBOOKS = "notebooks/"  # pages made by mkdocs-jupyter bring styles and scripts of their own


def pages() -> list[str]:
    """The address of every page, relative to the site; no site is an error that a test reports, so
    none here."""
    found = (path.relative_to(SITE).as_posix() for path in sorted(SITE.rglob("*.html")))
    return [
        path.removesuffix("index.html")
        for path in found
        if not path.startswith(("assets/", NOTEBOOKS))
    ]


def notebooks() -> list[str]:
    """The address of every notebook that is shown as a page, after the list of them."""
    return [
        path.relative_to(SITE).as_posix().removesuffix("index.html")
        for path in sorted(SITE.glob(NOTEBOOKS + "**/index.html"))
    ]


class _Strict(found_browser.Quiet):
    """Serves files with the policy."""

    def end_headers(self) -> None:
        if not self.path.startswith("/" + NOTEBOOKS):
            self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """A missing page is answered by the site's own 404 page, as hosts of static sites do."""
        body = (Path(self.directory) / "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(body)


@pytest.fixture(scope="session")
def site() -> Path:
    if not (SITE / "index.html").is_file():
        pytest.fail(f"no built site in {SITE}: run `make site`, or set TRIVIUM_SITE", pytrace=False)
    return SITE


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    with found_browser.served(site, _Strict) as home:
        yield home


def chromium() -> str:
    """The browser on the PATH; its absence fails a test, as a skipped test proves nothing."""
    program = found_browser.find()
    if program is None:
        pytest.fail("no Chromium on the PATH: apt install chromium (make test does)", pytrace=False)
    return program


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=found_browser.FLAGS)
        yield browser
        browser.close()


@dataclass
class Visit:
    """Opens pages of the site, and knows of each request and each complaint."""

    browser: Browser
    address: str
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)
    contexts: list[BrowserContext] = field(default_factory=list)

    def faults(self) -> list[str]:
        """What the pages did that they should not: a request to another host, an error or warning
        on the console."""
        for page in (page for context in self.contexts for page in context.pages):
            page.evaluate("0")  # what a page said before this answer has been heard
        outside = [
            url for url in self.requests if not url.startswith((self.address, "data:", "blob:"))
        ]
        return [f"asked outside: {url}" for url in outside] + self.complaints

    def reader(self, width: int = 1280, height: int = 900, **options: Any) -> BrowserContext:
        """A reader with a memory of their own."""
        context = self.browser.new_context(viewport={"width": width, "height": height}, **options)
        context.set_default_navigation_timeout(120_000)  # a busy machine is no fault of a page
        context.grant_permissions(["clipboard-read", "clipboard-write"])
        context.on("request", lambda request: self.requests.append(request.url))
        context.on("console", lambda message: self._hear(message.type, message.text))
        context.on("weberror", lambda error: self._hear("error", str(error.error)))
        context.on(
            "requestfailed", lambda request: self._hear_failure(request.url, request.failure or "")
        )
        self.contexts.append(context)
        return context

    def _hear(self, kind: str, text: str) -> None:
        if kind in ("error", "warning"):
            self.complaints.append(text)

    def _hear_failure(self, url: str, why: str) -> None:
        if why != "net::ERR_ABORTED":  # the reader left while the search index was on its way
            self.complaints.append(f"failed: {url}: {why}")

    def open(self, path: str = "", context: BrowserContext | None = None, **options: Any) -> Page:
        page = (context or self.reader(**options)).new_page()
        page.goto(self.address + path)  # until the load event: all scripts have run
        page.evaluate("document.fonts.ready.then(() => 0)")
        return page


@contextmanager
def visiting(browser: Browser, address: str) -> Iterator[Visit]:
    """Every test that opens a page also proves: no request to another host, nothing on the
    console."""
    visit = Visit(browser, address)
    yield visit
    faults = visit.faults()
    for context in visit.contexts:
        context.close()
    assert faults == []


@pytest.fixture
def visit(browser: Browser, address: str) -> Iterator[Visit]:
    with visiting(browser, address) as visit:
        yield visit
