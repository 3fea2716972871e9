"""Every page: accessible, not wider than a phone, valid, every link alive, every root sign
drawn."""

import base64
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page
from trivium.site import check_html

from . import axe, html
from .conftest import Readers, Visit, notebooks, pages, visiting
from .roots import measure

REPRESENTATIVE = ("", "norms/", "creation/", "404.html")
"""One of each kind, in all looks; the others in one of them, in turn."""
ROOTS = (
    Path(__file__).parent / "roots.json"
)  # measured with the whole font: PYTHONPATH=tools python -m tests.browser.roots FONT


# Roots whose sign takes less than 0.4 em of width before what stands under it.
BARE = """roots => roots.filter(root => {
    const inside = document.createRange();
    inside.selectNodeContents(root);
    const sign = inside.getBoundingClientRect().left - root.getBoundingClientRect().left;
    return root.getBoundingClientRect().width && sign < 0.4 * parseFloat(getComputedStyle(root).fontSize);
}).map(root => root.parentElement.textContent)"""
# Formulas in another color than the text around them, in which a dark scheme could hide them.
UNLIKE = """all => all.filter(math => getComputedStyle(math).color !== getComputedStyle(math.parentElement).color)
    .map(math => math.textContent)"""
ACCENT = """mover => {
    document.getElementById("accent")?.remove();
    const holder = document.createElement("div");
    holder.id = "accent";
    holder.innerHTML = `<math>${mover}</math>`;
    Object.assign(holder.style, {position: "fixed", inset: "0 auto auto 0", zIndex: 99, padding: "60px", width: "300px", background: "white"});
    Object.assign(holder.firstChild.style, {fontSize: "100px", color: "black"});
    holder.querySelector("mover").lastChild.style.color = "red";
    document.body.append(holder);
}"""
# Rows of white between the lowest red pixel and the highest black one.
GAP = """async data => {
    const image = new Image();
    image.src = data;
    await image.decode();
    const canvas = document.createElement("canvas");
    const { width, height } = Object.assign(canvas, {width: image.width, height: image.height});
    const pen = canvas.getContext("2d");
    pen.drawImage(image, 0, 0);
    const pixels = pen.getImageData(0, 0, width, height).data;
    let red = -1, black = height;
    for (let i = 0; i < pixels.length; i += 4) {
        const row = Math.floor(i / 4 / width);
        if (pixels[i + 1] < 128 && pixels[i] > 200) red = Math.max(red, row);
        if (pixels[i] < 128) black = Math.min(black, row);
    }
    return red < 0 ? -1 : black - red - 1;
}"""
# What scrolls sideways in its own box, but not by the keyboard.
UNREACHED = """() => [...document.querySelectorAll(
    "article :is(pre > code, .formula, .md-typeset__scrollwrap, .tree, .tabbed-labels)")]
    .filter((box) => box.scrollWidth > box.clientWidth && box.checkVisibility() && box.tabIndex < 0 &&
        getComputedStyle(box).overflowX === "auto").map((box) => box.textContent.slice(0, 80))"""


# Faint in its color, by what is behind it, by what fades it: each among many paragraphs that are not.
FAINT = """() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("[data-is=gray] { color: #777; background: #888 } [data-is=faded] { opacity: 0.3 }" +
        "[data-md-color-scheme=default] [data-is=own] { color: #bbb } [data-md-color-scheme=slate] [data-is=own] { color: #555 }");
    document.adoptedStyleSheets.push(sheet);
    const texts = [...document.querySelectorAll("article > p")];
    texts.forEach((text, place) => { text.dataset.is = ["own", "gray", "faded"][place - 5] ?? "well"; });
}"""
# Faults of many rules, each between two that look the same and are well.
FAULTS = """() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(".line { color: #444 !important; border: 0 !important } .line[href$=plain] { text-decoration: none !important }" +
        ".line[href$=well] { text-decoration: underline !important } .gone { display: none } .narrow { width: 40px; overflow: auto; white-space: pre }");
    document.adoptedStyleSheets.push(sheet);
    const middle = (selector, by = 0) => {
        const all = [...document.querySelectorAll(selector)].filter((e) => e.checkVisibility());
        return all[Math.floor(all.length / 2) + by];
    };
    const button = middle(".example .md-code__button");
    button.title = button.ariaLabel = "";
    middle(".md-nav--primary .md-nav__item .md-nav__item:not(:has(svg)) a:not(.md-nav__link--active) .md-ellipsis").textContent = "";
    middle(".example input").setAttribute("aria-expanded", "perhaps");
    const heads = [-1, 0, 1].map((by) => middle("article > h2", by));
    const between = (well, ill) => [well, ill, well].forEach((text, i) => heads[i].insertAdjacentHTML("afterend", text));
    between("<p><img src='/assets/images/favicon.png' alt='words'></p>", "<p><img src='/assets/images/favicon.png'></p>");
    between("<pre class='narrow'>a</pre>", "<pre class='narrow'>a line that is long</pre>");
    between("<p>Words before <a class='line' href='well'>links</a>.</p>", "<p>Words before <a class='line' href='plain'>links</a>.</p>");
    between("<div class='gone'><p role='nonsense'></p></div>", "<div><p role='nonsense'></p></div>");
    between("<h3>level</h3><ul><li><h4>level</h4></li></ul>", "<ul><li><h4>level</h4></li></ul>");
}"""


@pytest.fixture(scope="module", params=pages())
def path(request: pytest.FixtureRequest) -> str:
    """Tests of the same page run one after another, so that it is opened and parsed once."""
    return str(request.param)


@pytest.fixture(scope="module")
def opened(readers: Readers, path: str) -> Iterator[Page]:
    """Opening a page takes longer than most of its tests. axe, which spoils it, comes last."""
    with visiting(readers) as visit:
        yield visit.open(path, color_scheme="light")


@pytest.fixture(scope="module")
def read(site: Path, path: str) -> html.Reader:
    return html.read(html.file(site, path).read_text("utf-8"))


def test_page_fits_a_phone_and_its_roots_are_drawn(opened: Page) -> None:
    page = opened
    assert page.locator("msqrt").evaluate_all(BARE) == []
    page.set_viewport_size({"width": 320, "height": 800})
    page.emulate_media(color_scheme="dark")
    page.evaluate(axe.OPEN)
    assert page.locator("math").evaluate_all(UNLIKE) == []
    for framework in axe.FRAMEWORKS if page.locator(".example").count() else ("",):
        page.evaluate(axe.SHOW, framework)
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, framework
        assert page.evaluate(UNREACHED) == [], framework


@pytest.mark.parametrize("path", notebooks()[::5])
def test_a_notebooks_page_fits_a_phone_too(visit: Visit, path: str) -> None:
    """Each fifth: they are made of the same parts, and four of a chapter follow each other."""
    page = visit.open(path, width=320)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert page.locator("msqrt").evaluate_all(BARE) == []


def test_page_is_accessible(opened: Page, path: str) -> None:
    turn, look = divmod(pages().index(path), len(axe.LOOKS))
    looks = axe.LOOKS if path in REPRESENTATIVE else axe.LOOKS[look : look + 1]
    assert axe.violations(opened, looks, axe.FRAMEWORKS, turn) == []


@pytest.mark.parametrize("look", [("light", 1280), ("dark", 375)])
def test_what_is_faint_is_found_among_many_that_are_not(
    visit: Visit, look: tuple[str, int]
) -> None:
    page = visit.open("start/", color_scheme="light")
    page.evaluate(FAINT)
    found = axe.violations(page, [look])
    assert len(found) == 3 and all("color-contrast: <p data-is=" in one for one in found), found


def test_a_fault_is_found_after_many_that_are_alike_and_well(visit: Visit) -> None:
    page = visit.open("norms/", color_scheme="light")
    page.evaluate(FAULTS)
    found = {one.split(": ")[1] for one in axe.violations(page)}
    assert found == {
        "aria-allowed-attr",
        "aria-roles",
        "aria-valid-attr-value",
        "button-name",
        "heading-order",
        "image-alt",
        "link-in-text-block",
        "link-name",
        "scrollable-region-focusable",
    }


def test_two_frameworks_side_by_side_are_accessible(visit: Visit) -> None:
    page = visit.open("norms/", color_scheme="light")
    page.get_by_label("show", exact=True).select_option("JAX")
    assert axe.violations(page, [("light", 1280), ("dark", 1280)]) == []


def test_roots_are_drawn_as_by_the_whole_font(visit: Visit) -> None:
    """A subset without U+221A, or without its size variants, leaves the radicand bare or the sign
    too small."""
    page = visit.open("norms/")
    assert page.evaluate("document.fonts.check('16px \"Trivium Math\"')")
    expected = json.loads(ROOTS.read_text("utf-8"))
    assert measure(page) == pytest.approx(expected, abs=0.5)


def test_accents_stand_off_their_letters(visit: Visit, site: Path) -> None:
    """Every accent of the site, letter black and accent red: at least a tenth of an x between."""
    texts = [html.file(site, path).read_text("utf-8") for path in pages()]
    found = {m for text in texts for m in re.findall(r"<mover accent.*?</mover>", text, re.DOTALL)}
    assert len(found) > 2
    page = visit.open("norms/")
    for accent in sorted(found):
        page.evaluate(ACCENT, accent)
        shot = page.locator("#accent").screenshot()
        gap = page.evaluate(GAP, "data:image/png;base64," + base64.b64encode(shot).decode())
        assert gap >= 4, accent  # of 100 pixels of font size


def test_browser_sees_mathematics_in_the_accessibility_tree(visit: Visit) -> None:
    page = visit.open("norms/")
    nodes = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    roles = {node["role"]["value"] for node in nodes if "role" in node}
    assert {"MathMLMath", "MathMLSquareRoot", "MathMLSubSup"} & roles >= {
        "MathMLMath",
        "MathMLSquareRoot",
    }


def test_html_is_valid(read: html.Reader) -> None:
    assert html.faults(read) == []


def test_every_internal_link_and_anchor_leads_somewhere(site: Path) -> None:
    assert [*check_html.dead_links(site)] == []


def test_every_page_has_a_description_and_one_title(read: html.Reader) -> None:
    tree = read.elements
    described = [
        e
        for e in tree
        if e.tag == "meta" and e.given.get("name") == "description" and e.given.get("content")
    ]
    assert len(described) == 1
    assert [e.tag for e in tree].count("h1") == 1
