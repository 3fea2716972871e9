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
from trivium.frameworks import FRAMEWORKS

ROOT = Path(__file__).parent.parent.parent
SITE = Path(os.environ.get("TRIVIUM_SITE", ROOT / "site"))
POLICY = (  # docs/contributors/site.md explains it; no 'unsafe-inline', no hash
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
    "worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
BLANK = "assets/images/favicon.png"
"""A page of the site without a script; about:blank would end the process."""
LABELS = [framework.label for framework in FRAMEWORKS.values()]
NOTEBOOKS = "notebooks/"  # pages made by mkdocs-jupyter bring styles and scripts of their own


def covering(name: str) -> list[str]:
    """The frameworks that have a snippet of an example, in the order in which they are shown."""
    folder, _, stem = name.partition("/")
    files = {key: ROOT / "snippets" / folder / f"{stem}.{key}.py" for key in FRAMEWORKS}
    return [key for key, file in files.items() if file.is_file()]


def labels(keys: list[str]) -> list[str]:
    return [FRAMEWORKS[key].label for key in keys]


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


def settle(page: Page) -> None:
    """Waits for what a page puts off until after its load or after the next paint. A page without
    scripts puts nothing off, and would never answer."""
    page.evaluate(
        """() => matchMedia("(scripting: none)").matches
            || new Promise((done) => requestAnimationFrame(() => setTimeout(done)))"""
    )


# However slow the machine is, the browser is idle only after what it watches for has been told.
REST = """async () => {
    let changed = true, top;
    const watch = new MutationObserver(() => (changed = true));
    watch.observe(document, {attributes: true, characterData: true, childList: true, subtree: true});
    for (let still = 0; still < 3; still = changed || top !== scrollY ? 0 : still + 1) {
        [changed, top] = [false, scrollY];
        await new Promise((done) => requestAnimationFrame(() => setTimeout(() => requestIdleCallback(done))));
    }
    watch.disconnect();
}"""


def rest(page: Page) -> None:
    """Waits until a page has neither changed nor scrolled for three frames."""
    page.evaluate(REST)


@dataclass
class Readers:
    """Readers with a memory of their own: contexts of the browser.

    To make one costs twice what its page does, and a new page costs half as much again as what it
    shows. So a reader is kept for later tests with one page, and forgets everything before.
    """

    browser: Browser
    address: str
    visits: dict[BrowserContext, "Visit"] = field(default_factory=dict)
    kinds: dict[BrowserContext, dict[str, Any]] = field(default_factory=dict)
    idle: dict[str, list[BrowserContext]] = field(default_factory=dict)
    ready: dict[BrowserContext, Page] = field(default_factory=dict)

    def take(self, visit: "Visit", fresh: bool, **options: Any) -> BrowserContext:
        """A fresh reader has fetched nothing before, and is not kept."""
        kept = [] if fresh else self.idle.setdefault(repr(options), [])
        context = kept.pop() if kept else self._new(**options)
        if not fresh:
            self.kinds[context] = options
        self.visits[context] = visit
        return context

    def page(self, context: BrowserContext) -> Page:
        return self.ready.pop(context, None) or context.new_page()

    def _new(self, **options: Any) -> BrowserContext:
        context = self.browser.new_context(**options)
        context.set_default_navigation_timeout(120_000)  # a busy machine is no fault of a page
        context.grant_permissions(["clipboard-read", "clipboard-write"])
        context.on("request", lambda request: self.visits[context].requests.append(request.url))
        context.on("console", lambda told: self.visits[context].hear(told.type, told.text))
        context.on("weberror", lambda error: self.visits[context].hear("error", str(error.error)))
        context.on(
            "requestfailed",
            lambda request: self.visits[context].hear_failure(request.url, request.failure or ""),
        )
        return context

    def give_back(self, context: BrowserContext) -> None:
        if context not in self.kinds or not context.pages:  # fresh, or closed by its test
            context.close()
            return
        page, *others = context.pages
        for other in others:
            other.close()
        self._forget(context, page)
        self.ready[context] = page
        self.idle[repr(self.kinds[context])].append(context)

    def _forget(self, context: BrowserContext, page: Page) -> None:
        """All that was stored, and all that a test did to the page."""
        options = self.kinds[context]
        page.goto(self.address + BLANK)
        page.evaluate("name = ''")
        session = context.new_cdp_session(page)
        kinds = {"origin": self.address.rstrip("/"), "storageTypes": "all"}
        session.send("Storage.clearDataForOrigin", kinds)
        session.send("Page.resetNavigationHistory")
        session.detach()
        page.emulate_media(media="null", color_scheme=options.get("color_scheme", "light"))
        page.set_viewport_size(options["viewport"])
        page.mouse.move(-1, -1)


@dataclass
class Visit:
    """Opens pages of the site, and knows of each request and each complaint."""

    readers: Readers
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)
    contexts: list[BrowserContext] = field(default_factory=list)

    @property
    def address(self) -> str:
        return self.readers.address

    def faults(self) -> list[str]:
        """What the pages did that they should not: a request to another host, an error or warning
        on the console."""
        for page in (page for context in self.contexts for page in context.pages):
            page.evaluate("0")  # what a page said before this answer has been heard
        outside = [
            url for url in self.requests if not url.startswith((self.address, "data:", "blob:"))
        ]
        return [f"asked outside: {url}" for url in outside] + self.complaints

    def reader(
        self, width: int = 1280, height: int = 900, fresh: bool = False, **options: Any
    ) -> BrowserContext:
        """A reader with a memory of their own."""
        size = {"width": width, "height": height}
        context = self.readers.take(self, fresh, viewport=size, **options)
        self.contexts.append(context)
        return context

    def hear(self, kind: str, text: str) -> None:
        if kind in ("error", "warning"):
            self.complaints.append(text)

    def hear_failure(self, url: str, why: str) -> None:
        if why != "net::ERR_ABORTED":  # the reader left while the search index was on its way
            self.complaints.append(f"failed: {url}: {why}")

    def open(self, path: str = "", context: BrowserContext | None = None, **options: Any) -> Page:
        return self.go(self.readers.page(context or self.reader(**options)), path)

    def go(self, page: Page, path: str) -> Page:
        page.goto(self.address + path)  # until the load event: all scripts have run
        page.evaluate("document.fonts.ready.then(() => 0)")
        settle(page)
        return page


@contextmanager
def visiting(readers: Readers) -> Iterator[Visit]:
    """Every test that opens a page also proves: no request to another host, nothing on the
    console."""
    visit = Visit(readers)
    yield visit
    faults = visit.faults()
    for context in visit.contexts:
        readers.give_back(context)
    assert faults == []


@pytest.fixture(scope="session")
def readers(browser: Browser, address: str) -> Readers:
    return Readers(browser, address)


@pytest.fixture
def visit(readers: Readers) -> Iterator[Visit]:
    with visiting(readers) as visit:
        yield visit
