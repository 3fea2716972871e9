"""The site as a whole: its home page, its search, its footer, its 404 page, and the policy under
which all of it works."""

import json
import os
import re
import subprocess
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from .conftest import LABELS, POLICY, ROOT, Readers, Visit, covering, labels, rest, visiting


def test_the_home_page_counts_and_shows_all_frameworks(visit: Visit, site: Path) -> None:
    page = visit.open()
    examples = json.loads((site / "examples.json").read_text("utf-8"))["examples"]
    declared = [e for e in examples if e["verdict"] == "declared"]
    numbers = {
        line.split()[1]: int(line.split()[0])
        for line in page.locator(".numbers li").all_inner_texts()
    }
    assert numbers["examples"] == len(examples) and numbers["frameworks"] == len(LABELS)
    assert numbers["differing"] == len(declared) > 100 and numbers["equations"] > 100
    shown = page.locator(".example").first
    keys = covering(shown.get_attribute("data-example") or "")
    expect(shown.locator(".tabbed-block:visible")).to_have_count(len(keys))
    expect(shown.locator(".output:visible")).to_have_count(len(keys))
    expect(shown.locator(".verdict")).to_be_visible()
    page.set_viewport_size({"width": 375, "height": 800})
    expect(shown.locator(".tabbed-block:visible")).to_have_count(1)
    expect(shown.locator("label:visible")).to_have_text(labels(keys))


@pytest.fixture(scope="module")
def searching(readers: Readers) -> Iterator[Page]:
    """A page whose search is open: to read its index takes two seconds."""
    with visiting(readers) as visit:
        page = visit.open()
        page.keyboard.press("s")
        yield page


def asked(page: Page, query: str) -> Locator:
    """What the search lists: each page, and under it its sections."""
    found = page.locator(".md-search-result__item")
    box = page.locator(".md-search__input")
    box.press("Control+a")  # the theme listens to keys
    box.press("Backspace")
    expect(found).to_have_count(0)
    box.press_sequentially(query)
    return found


@pytest.mark.parametrize(
    "query, names",
    [
        ("torch.cat", ["torch.cat"]),
        ("TORCH.CAT", ["torch.cat"]),
        ("cat", ["torch.cat"]),
        ("linalg.norm", ["torch.linalg.norm", "jnp.linalg.norm", "np.linalg.norm"]),
        ("reduce_sum", ["tf.reduce_sum"]),
        ("torch.where", ["torch.where"]),  # no word is too common to be a name
        ("np.any", ["np.any"]),
        ("jnp.lin", ["jnp.linspace", "jnp.linalg.norm"]),
    ],
)
def test_search_finds_a_name_in_a_list_of_names_first_and_once(
    searching: Page, query: str, names: list[str]
) -> None:
    items = asked(searching, query)
    lists = re.compile("^(Names of .*|API index)$")
    expect(items.first.get_by_role("heading", level=1)).to_have_text(lists, timeout=15_000)
    for name in names:
        expect(
            items.locator("h2").filter(has_text=re.compile(f"^{re.escape(name)}$"))
        ).to_have_count(1)
    assert items.count() < 40


@pytest.mark.parametrize(
    "query, page",
    [
        ("standard deviation", "Reductions and sorting"),
    ],
)
def test_search_finds_the_prose_about_an_idea_before_names_that_contain_its_words(
    searching: Page, query: str, page: str
) -> None:
    first = asked(searching, query).first.get_by_role("heading", level=1)
    expect(first).to_have_text(re.compile(f"^({page})$"), timeout=15_000)


@pytest.mark.parametrize(
    "query, page",
    [
        ("norm", "Norms"),
        ("metrics", "Metrics"),
        ("convolution", "Convolutions and pooling"),
        ("means", "Reductions and sorting"),
    ],
)
def test_search_lists_first_what_is_called_so(searching: Page, query: str, page: str) -> None:
    """A page, one whose title begins so, a section; in the singular or the plural."""
    first = asked(searching, query).first.get_by_role("heading", level=1)
    expect(first).to_have_text(page, timeout=15_000)


def test_search_lists_a_name_that_ends_so_before_names_that_only_hold_it(searching: Page) -> None:
    found = asked(searching, "cat").first.get_by_role("heading", level=2).first
    expect(found).to_have_text("torch.cat", timeout=15_000)


def test_search_index_has_no_code_and_no_glyph_soup(site: Path) -> None:
    index = (site / "search" / "search_index.json").read_text("utf-8")
    assert not re.search(
        r"import (torch|tensorflow|jax|numpy)|dtype=\w+, numpy=|[\U0001d400-\U0001d7ff]", index
    )


def test_the_search_finds_each_section_of_each_page(site: Path) -> None:
    """What is hidden from it to save time are examples and answers to names, and no text."""
    entries = json.loads((site / "search" / "search_index.json").read_text("utf-8"))["docs"]
    known, lacking = {entry["location"] for entry in entries}, []
    for path in site.rglob("index.html"):
        page = path.parent.relative_to(site).as_posix().removeprefix(".")
        article = re.search("<article.*</article>", path.read_text("utf-8"), re.DOTALL)
        if not article or page.startswith("notebooks"):
            continue
        for attributes in re.findall("<h[2-6]([^>]*)>", article[0]):
            found = re.search(' id="([^"]+)"', attributes)
            place = f"{page}/#{unescape(found[1])}".removeprefix("/") if found else ""
            if place and "data-search-exclude" not in attributes and place not in known:
                lacking.append(place)
    assert lacking == []


def test_the_search_quotes_sentences_without_holes(site: Path) -> None:
    """Where a formula was left out, a sentence read "the trace of , since"."""
    entries = json.loads((site / "search" / "search_index.json").read_text("utf-8"))["docs"]
    texts = {e["location"]: re.sub(r"<[^>]+>", "", e["text"]) for e in entries}
    holed = {
        place: found
        for place, text in texts.items()
        if (found := re.findall(r"\b(?:of|every|odd|with|and|is) [,.;:] .{20}", text))
    }
    assert holed == {}
    matrix = texts["norms/#norms-of-a-matrix"]
    assert "the sum of the squares in column j" in matrix and "checked" not in matrix


def test_the_footer_says_what_ran_and_when_it_changed(visit: Visit) -> None:
    footer = visit.open("norms/").locator(".md-copyright")
    pins = dict(
        re.findall(
            r"^([\w-]+)==([\d.]+)", (ROOT / "requirements.txt").read_text("utf-8"), re.MULTILINE
        )
    )
    for label, package in zip(
        labels(["torch", "tf", "jax"]), ("torch", "tensorflow-cpu", "jax"), strict=True
    ):
        expect(footer).to_contain_text(f"{label} {pins[package]}")
    assert re.search(r"NumPy \d+\.\d+", footer.inner_text())
    date = subprocess.run(
        ["git", "log", "-1", "--format=%cs"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    expect(footer.locator("time")).to_have_text(date.stdout.strip())


def test_without_a_repository_no_link_leads_to_one(visit: Visit) -> None:
    """With one, test_offline.py says what there is: its copy is built with a repository's
    address."""
    page = visit.open("norms/")
    links = page.locator("a[rel=edit], .verdict a[href*=issues], .md-source")
    assert (links.count() > 0) == bool(os.environ.get("REPO_URL"))


def test_a_missing_page_helps(visit: Visit) -> None:
    page = visit.open("norms/no/such/page/")
    visit.complaints.remove(
        "Failed to load resource: the server responded with a status of 404 (Not Found)"
    )
    expect(page.get_by_role("heading", level=1)).to_have_text("There is no page here")
    assert (
        page.locator(".md-header").evaluate("header => getComputedStyle(header).position")
        == "sticky"
    )  # it has its style
    page.get_by_role("article").get_by_role("link", name="Norms", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Norms")


def test_the_policy_is_sent_and_is_the_one_in_the_documentation(visit: Visit) -> None:
    page = visit.open()
    sent = page.request.get(page.url).headers["content-security-policy"]
    assert "unsafe" not in sent and "http" not in sent
    assert f"Content-Security-Policy: {sent}" in (
        ROOT / "docs" / "contributors" / "site.md"
    ).read_text("utf-8")
    assert sent == POLICY


# Counts the times that it was asked, in all that a page can remember.
AGAIN = """() => {
    localStorage.seen = (localStorage.seen ?? "") + "x";
    document.cookie = `seen=${document.cookie.slice(5)}x`;
    sessionStorage.seen = (sessionStorage.seen ?? "") + "x";
    name += "x";
    return [localStorage.seen, document.cookie, sessionStorage.seen, name, innerWidth,
        matchMedia("print").matches, matchMedia("(prefers-color-scheme: dark)").matches];
}"""


def test_a_reader_who_is_kept_for_another_test_remembers_nothing(readers: Readers) -> None:
    met = set()
    for _ in range(2):
        with visiting(readers) as visit:
            page = visit.open("404.html")
            met.add(page.context)
            seen = ["x", "x", 1280, False, False]  # by this page, and how it sees its reader
            assert page.evaluate(AGAIN) == ["x", "seen=x", *seen]
            other = visit.open("404.html", page.context)
            assert other.evaluate(AGAIN) == ["xx", "seen=xx", *seen]
            page.emulate_media(media="print", color_scheme="dark")
            page.set_viewport_size({"width": 375, "height": 800})
    assert len(met) == 1, "the same reader, as a new one costs more than the page"


def test_a_visit_notices_what_a_page_must_not_do(readers: Readers) -> None:
    """The eyes of all other tests: were they shut, every page would look well behaved."""
    visit = Visit(readers)
    page = visit.open(fresh=True)
    assert visit.faults() == []
    page.evaluate("console.error('a complaint'); fetch('http://localhost:9/').catch(() => 0)")
    page.evaluate("document.body.insertAdjacentHTML('beforeend', '<p style=\"color: red\">')")
    faults = "\n".join(visit.faults())
    page.context.close()
    assert "a complaint" in faults and "http://localhost:9/" in faults and "inline style" in faults


def test_a_page_is_styled_once_as_it_opens(visit: Visit, browser: Browser) -> None:
    """A `:has()` on the article, or a class or meta element that a script sets late, and the
    browser styles all of it again."""
    page = visit.open("404.html")
    browser.start_tracing(page=page, categories=["devtools.timeline"])
    page.goto(f"{visit.address}norms/")
    page.wait_for_load_state("networkidle")
    events = json.loads(browser.stop_tracing())["traceEvents"]
    styled = sum(
        event["args"].get("elementCount", 0)
        for event in events
        if event["name"] == "UpdateLayoutTree"
    )
    there = page.locator("*").evaluate_all(
        "all => all.filter((element) => element.checkVisibility()).length"
    )
    assert there > 2000
    # What is far away is not styled at all: examples are left for later.
    assert 500 < styled < 1.5 * there


def test_a_switch_of_tabs_styles_what_is_near(visit: Visit, browser: Browser) -> None:
    """Counted, not timed, as a time would depend on what else runs here: on the longest page 534
    elements were styled of 18,000, and before examples that are far away were left out, all."""
    page = visit.open("probability/?framework=tf", width=412)
    page.wait_for_load_state("networkidle")
    tab = page.locator(".example label:has-text('JAX')").nth(6)
    tab.scroll_into_view_if_needed()
    rest(page)
    browser.start_tracing(page=page, categories=["devtools.timeline"])
    tab.evaluate("label => label.click()")
    rest(page)
    events = json.loads(browser.stop_tracing())["traceEvents"]
    styled = sum(
        event["args"].get("elementCount", 0)
        for event in events
        if event["name"] == "UpdateLayoutTree"
    )
    assert 0 < styled < 2500
