"""Every page: accessible, not wider than a phone, valid, every link alive, every root sign drawn."""

import json
import os
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from . import html
from .conftest import SITE, Visit, pages
from .roots import measure

ALL = os.environ.get("TRIVIUM_AXE") == "all"  # CI: every page in both schemes, at both widths, with each tab open
REPRESENTATIVE = ("", "norms/", "creation/", "404.html")
FRAMEWORKS = ("torch", "tf", "jax", "numpy")
ROOTS = Path(__file__).parent / "roots.json"  # measured with the whole font: python -m tests.browser.roots FONT


# Syntax colours repeat ten thousand times on a page, and axe would look at each: one word of each kind stays marked.
THIN = """() => {
    const seen = new Set();
    for (const word of [...document.querySelectorAll(".highlight code span")]) {
        const kind = [word.className, !!word.closest(".output"), !!word.closest("details")].join();
        if (word.checkVisibility() && !seen.has(kind)) seen.add(kind);
        else word.replaceWith(...word.childNodes);
    }
    for (const code of document.querySelectorAll(".highlight code")) code.normalize();
}"""
# Roots whose sign takes less than 0.4 em of width before what stands under it.
BARE = """roots => roots.filter(root => {
    const inside = document.createRange();
    inside.selectNodeContents(root);
    const sign = inside.getBoundingClientRect().left - root.getBoundingClientRect().left;
    return root.getBoundingClientRect().width && sign < 0.4 * parseFloat(getComputedStyle(root).fontSize);
}).map(root => root.parentElement.textContent)"""


def violations(page: Page, within: str | None = None) -> list[str]:
    """What axe objects to, each with the element it objects to. Spoils the page for other tests."""
    page.evaluate(THIN)
    found = Axe().run(page, context=within).response["violations"]
    return [f"{v['id']}: {node['html'][:200]}" for v in found for node in v["nodes"]]


@pytest.mark.parametrize("path", pages())
def test_page_is_accessible_fits_a_phone_and_draws_its_roots(visit: Visit, path: str) -> None:
    page = visit.open(path)
    assert page.locator("msqrt").evaluate_all(BARE) == []
    page.set_viewport_size({"width": 320, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.set_viewport_size({"width": 1280, "height": 900})
    assert violations(page) == []


@pytest.mark.parametrize("width", [1280, 375])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", pages() if ALL else REPRESENTATIVE)
def test_axe_in_every_way_to_look(visit: Visit, scheme: str, width: int, path: str) -> None:
    reader = visit.reader(color_scheme=scheme, width=width)
    for framework in FRAMEWORKS:
        page = visit.open(f"{path}?framework={framework}", reader)
        assert violations(page, None if framework == FRAMEWORKS[0] else "article") == [], framework
        examples = page.locator(".example").count()
        page.close()
        if not examples:
            break


def test_axe_with_two_frameworks_side_by_side(visit: Visit) -> None:
    page = visit.open("norms/")
    page.get_by_label("Second framework").select_option("JAX")
    assert violations(page) == []


def test_roots_are_drawn_as_by_the_whole_font(visit: Visit) -> None:
    """A subset without U+221A, or without its size variants, leaves the radicand bare or the sign too small."""
    page = visit.open("norms/")
    assert page.evaluate("document.fonts.check('16px \"Trivium Math\"')")
    expected = json.loads(ROOTS.read_text("utf-8"))
    assert measure(page) == pytest.approx(expected, abs=0.5)


def test_browser_sees_mathematics_in_the_accessibility_tree(visit: Visit) -> None:
    page = visit.open("norms/")
    nodes = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    roles = {node["role"]["value"] for node in nodes if "role" in node}
    assert {"MathMLMath", "MathMLSquareRoot", "MathMLSubSup"} & roles >= {"MathMLMath", "MathMLSquareRoot"}


@pytest.mark.parametrize("path", pages())
def test_html_is_valid(site: Path, path: str) -> None:
    assert html.faults(html.file(site, path).read_text("utf-8")) == []


def test_every_internal_link_and_anchor_leads_somewhere(site: Path) -> None:
    assert html.dead_links(SITE, pages()) == []


@pytest.mark.parametrize("path", pages())
def test_every_page_has_a_description_and_one_title(site: Path, path: str) -> None:
    tree = html.read(html.file(site, path).read_text("utf-8"))
    described = [e for e in tree if e.tag == "meta" and e.given.get("name") == "description" and e.given.get("content")]
    assert len(described) == 1
    assert [e.tag for e in tree].count("h1") == 1
