"""What a page waits for before it is painted, and what a tab changes before the next paint."""

import pytest
from playwright.sync_api import expect

from .conftest import Visit
from .test_reading import CHAPTER, example, opened

AT_ONCE = """() => {
    const label = document.querySelector(".example label[for$=-jax]");
    label.scrollIntoView({block: "center"});
    return new Promise((done) => setTimeout(() => {
        const turned = () => document.querySelectorAll(
            ".example .tabbed-set > input[data-framework=jax]:checked").length;
        label.click();
        const [now, hash] = [turned(), location.hash];
        requestAnimationFrame(() => setTimeout(() => setTimeout(() =>
            done([now, turned(), hash, location.hash]), 50)));
    }, 500));
}"""


@pytest.mark.parametrize(
    ("path", "styles"),
    [
        ("", ["site.css", "home.css", "look-up.css"]),
        ("norms/", ["site.css"]),
        ("cheat-sheet/", ["site.css", "reference.css"]),
    ],
)
def test_a_page_waits_for_one_style_and_for_its_own(
    visit: Visit, path: str, styles: list[str]
) -> None:
    html = visit.open(path, java_script_enabled=False)
    waits = html.locator("link[rel=stylesheet]").evaluate_all("all => all.map((one) => one.href)")
    assert [url.rpartition("/")[2] for url in waits] == styles


@pytest.mark.parametrize(
    ("path", "scripts"),
    [
        ("norms/", ["scope.js", "first.js", "late.js after", "section-bar.js after"]),
        ("cheat-sheet/", ["scope.js", "first.js", "cheat-sheet.js", "late.js after"]),
    ],
)
def test_the_theme_s_script_comes_after_the_page(
    visit: Visit, path: str, scripts: list[str]
) -> None:
    """As one of those before it, it was what the first paint of a long chapter waited for."""
    html = visit.open(path, java_script_enabled=False)
    found = html.locator("script[src]").evaluate_all(
        """all => all.map((one) => one.src.split("/").pop() + (one.defer ? " after" : ""))"""
    )
    assert found == scripts


def test_the_logo_is_no_request(visit: Visit) -> None:
    html = visit.open("norms/", java_script_enabled=False)
    expect(html.locator(".md-logo svg path")).to_have_count(6)  # in the header and in the drawer
    expect(html.locator("body img")).to_have_count(0)


def test_no_script_stands_between_the_head_and_the_content(visit: Visit) -> None:
    """One in the body stops the parser: the first paint was a page without its text."""
    page = visit.open(CHAPTER, java_script_enabled=False)
    before = page.evaluate(
        """() => [...document.querySelectorAll("body script[src]")].filter((script) =>
            script.compareDocumentPosition(document.querySelector("article"))
                & Node.DOCUMENT_POSITION_FOLLOWING).length"""
    )
    assert before == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_colors_are_there_before_the_content_and_one_button_says_which(
    visit: Visit, scheme: str
) -> None:
    page = visit.open(CHAPTER, color_scheme=scheme)
    wanted = {"light": "default", "dark": "slate"}[scheme]
    assert page.evaluate("document.body.dataset.mdColorScheme") == wanted
    expect(page.locator("[data-scheme]:visible")).to_have_count(1)
    expect(page.get_by_title("Switch to light mode")).to_be_visible()


def test_a_tab_changes_what_is_on_the_screen_first_and_the_rest_after_the_paint(
    visit: Visit,
) -> None:
    page = visit.open(CHAPTER)
    now, all_, hash_, after = page.evaluate(AT_ONCE)
    assert 0 < now < all_ / 3
    assert all_ == page.locator(".example input[data-framework=jax]").count()
    assert hash_ == "" and after.endswith("-jax")
    assert opened(page) == {"jax"}


def test_what_an_address_names_is_open_though_it_is_far_away(visit: Visit) -> None:
    page = visit.open("probability/")
    last = page.locator(".example").last
    tab = last.locator("input[data-framework=jax]").get_attribute("id")
    page.evaluate(f"location.hash = '{tab}'")
    expect(last.locator(".tabbed-block.shown")).to_have_count(1)
    expect(last).to_be_in_viewport()


def test_each_code_has_one_button_and_outputs_have_none(visit: Visit) -> None:
    """All of them from the start: those that came into view with scrolling were skipped by Tab."""
    page = visit.open(CHAPTER)
    code = page.locator("article .highlight:not(.no-copy) > pre").count()
    assert code > 100
    expect(page.locator("article .md-code__button")).to_have_count(code)
    expect(page.locator("article .no-copy .md-code__button")).to_have_count(0)
    expect(example(page).get_by_role("button", name="Copy the code of PyTorch")).to_be_visible()


def test_what_is_far_away_is_not_laid_out(visit: Visit) -> None:
    page = visit.open("probability/")
    far = page.evaluate("""() => [".example", ".equation", ".drawn"].map((kind) => {
        const all = [...document.querySelectorAll(`article > ${kind}`)];
        const out = all.filter((one) =>
            !one.firstElementChild.checkVisibility({contentVisibilityAuto: true}));
        return out.length / all.length;
    })""")
    assert min(far) > 0.5


def test_code_has_few_marks(visit: Visit) -> None:
    """A mark for each word was two thirds of all elements of a chapter."""
    page = visit.open("losses/")
    marks, lines = page.evaluate("""() => {
        const code = [...document.querySelectorAll("article .highlight > pre > code")];
        const lines = (one) => one.textContent.trimEnd().split("\\n").length;
        return [document.querySelectorAll("article pre > code span").length,
            code.map(lines).reduce((a, b) => a + b)];
    }""")
    assert marks < 2 * lines


def test_a_table_of_markdown_scrolls_without_a_script(visit: Visit) -> None:
    page = visit.open("contributors/architecture/", width=320, java_script_enabled=False)
    box = page.locator(".md-typeset__scrollwrap").first
    assert box.evaluate("b => b.scrollWidth > b.clientWidth && getComputedStyle(b).overflowX") == (
        "auto"
    )
