"""The look-up box: one on every page, first hits that are right, lines to copy, the example."""

import json
from pathlib import Path
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Locator, Page, expect
from trivium.site import check_html

from . import axe, html
from .conftest import Visit

QUERIES = Path(__file__).parent / "queries.tsv"
BOX = "Look up a name or an idea"
WRONG = 3
"""Of all queries, how many may have another first hit."""


def box(page: Page) -> Locator:
    return page.get_by_role("combobox", name=BOX)


def look_up(page: Page, query: str) -> Locator:
    """The results of a query; the box opens by its key where it is not open."""
    if not box(page).is_visible():
        page.keyboard.press("/")
    box(page).fill(query)
    results = page.locator("[data-result]")
    expect(page.locator(".look-up [role=status]")).not_to_have_text("Loading …", timeout=15_000)
    return results


def shown_lines(page: Page) -> list[str]:
    return page.locator(".look-up-lines button code").all_inner_texts()


def hits(page: Page, query: str, kind: str, expected: str) -> bool:
    """Whether the first hit is one that is asked for; a name without a dot may be a part of one."""
    first = look_up(page, query).first
    if not first.count():
        return False
    if kind == "page":
        return any(part in (first.get_attribute("href") or "") for part in expected.split("|"))
    name = first.get_attribute("data-name") or ""
    return any(name == e or ("." not in e and e in name.split(".")) for e in expected.split("|"))


def test_the_first_hit_is_right(visit: Visit) -> None:
    page = visit.open("norms/")
    queries = [line.split("\t") for line in QUERIES.read_text("utf-8").splitlines()[1:]]
    wrong = [query for query, *asked in queries if not hits(page, query, *asked)]
    print(f"right: {len(queries) - len(wrong)} of {len(queries)}; wrong: {wrong}")
    assert len(queries) > 140 and len(wrong) <= WRONG, wrong


@pytest.mark.parametrize("query", ["torch.cat", "norm", "softmax", "torch.gahter"])
def test_the_order_is_same_end_start_misspelled(visit: Visit, query: str) -> None:
    page = visit.open("norms/")
    found = look_up(page, query)
    assert found.count() and [r.get_attribute("data-result") for r in found.all()] == [
        str(i) for i in range(found.count())
    ]
    names = [n for r in found.all() if (n := r.get_attribute("data-name"))]
    assert query != "torch.gahter" or names[0] == "torch.gather"
    owned = [n for n in names if not n.startswith(".")]  # the others come last
    ends = [f".{n}".lower().endswith(f".{query}") for n in owned]
    assert ends == sorted(ends, reverse=True)


@pytest.mark.parametrize("path", ["", "norms/", "cheat-sheet/", "api-index/", "404.html"])
@pytest.mark.parametrize("key", ["/", "Control+k"])
def test_both_keys_open_it_on_every_page(visit: Visit, path: str, key: str) -> None:
    page = visit.open(path)
    page.keyboard.press(key)
    expect(box(page)).to_be_focused()
    page.keyboard.type("torch.gather")
    expect(page.locator("[data-result]").first).to_have_attribute("data-name", "torch.gather")


def test_the_home_page_has_it_first(visit: Visit) -> None:
    page = visit.open(width=375, height=800)
    expect(box(page)).to_be_in_viewport()
    box(page).click()
    page.keyboard.type("torch.gather")
    expect(page.locator("[data-name='torch.gather']")).to_be_visible()
    assert len(shown_lines(page)) == 4


def test_the_four_lines_are_copied_by_click_and_by_key(visit: Visit) -> None:
    page = visit.open("norms/")
    look_up(page, "torch.gather")
    lines = shown_lines(page)
    assert [line.partition(".")[0] for line in lines] == ["torch", "tf", "jnp", "np"]
    copied = "navigator.clipboard.readText()"
    for i, line in enumerate(lines):
        page.locator(".look-up-lines button").nth(i).click()
        expect(page.locator(".look-up [role=status]")).to_contain_text("Copied")
        assert page.evaluate(copied) == line
    box(page).focus()
    page.keyboard.press("Tab")
    while not page.evaluate("document.activeElement.dataset.framework"):
        page.keyboard.press("Tab")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_function(f"line => {copied}.then((text) => text === line)", arg=lines[1])
    box(page).focus()
    page.keyboard.press("Control+Enter")  # the reader's own framework
    page.wait_for_function(f"line => {copied}.then((text) => text === line)", arg=lines[0])
    page.evaluate("trivium.choose({beside: 'jax'})")
    page.keyboard.press("Control+Enter")  # who knows one wants the line of the other
    page.wait_for_function(f"line => {copied}.then((text) => text === line)", arg=lines[2])


def test_enter_leads_to_the_example(visit: Visit) -> None:
    page = visit.open()
    look_up(page, "torch.gather")
    box(page).press("Enter")
    page.wait_for_url("**/operations/indexing/#take-along-axis")
    expect(page.locator("[data-anchor='take-along-axis']")).to_be_in_viewport()
    target = look_up(page, "L1 norm").nth(1).get_attribute("href")
    box(page).press("ArrowDown")
    expect(page.locator("[aria-selected=true]")).to_have_attribute("data-result", "1")
    box(page).press("Enter")
    page.wait_for_url(target or "")
    expect(page.locator("dialog")).to_be_hidden()


def test_a_finger_sees_the_lines_before_it_leaves(visit: Visit) -> None:
    page = visit.open("norms/", width=375, height=800, has_touch=True)
    page.get_by_role("button", name=BOX).tap()
    second = look_up(page, "softmax").nth(1)
    second.tap()
    expect(second).to_have_attribute("aria-selected", "true")
    assert page.url.endswith("norms/")
    target = second.get_attribute("href") or ""
    second.tap()
    page.wait_for_url(target)


def test_the_readers_framework_comes_first_among_equals(visit: Visit) -> None:
    page = visit.open("norms/?framework=jax")
    expect(look_up(page, "argmax").first).to_have_attribute("data-name", "jnp.argmax")


def test_nothing_is_fetched_before_it_is_used(visit: Visit) -> None:
    page = visit.open("norms/", fresh=True)
    parts = ("look-up.json", "minisearch.js", "look-up-match.js")
    assert not [url for url in visit.requests if url.endswith(parts)]
    look_up(page, "cat")
    assert len([url for url in visit.requests if url.endswith(parts)]) == 3
    page.keyboard.press("Escape")
    look_up(page, "norm")
    assert len([url for url in visit.requests if url.endswith(parts)]) == 3


def test_what_is_not_found_is_said_and_the_text_can_be_searched(visit: Visit) -> None:
    page = visit.open("norms/")
    expect(look_up(page, "qqqqxyz")).to_have_count(0)
    expect(page.locator(".look-up [role=status]")).to_contain_text("Nothing is called qqqqxyz")
    look_up(page, "Euclidean")
    page.get_by_role("button", name="Search the text of all pages").click()
    expect(page.locator(".md-search-result__item").first).to_be_visible(timeout=15_000)


@pytest.mark.parametrize("path", ["", "norms/"])
@pytest.mark.parametrize("width", [375, 1280])
def test_it_is_accessible(visit: Visit, path: str, width: int) -> None:
    page = visit.open(path, width=width)
    look_up(page, "torch.gather")
    page.evaluate("document.querySelectorAll('article .example').forEach((e) => e.remove())")
    assert axe.violations(page, [("light", width), ("dark", width)]) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_without_a_script_nothing_of_it_is_seen(visit: Visit) -> None:
    page = visit.open(java_script_enabled=False)
    expect(page.locator(".look-up-open, .look-up")).to_have_count(1)
    expect(page.locator(".look-up-open")).to_be_hidden()


def test_every_address_of_the_index_is_there(site: Path) -> None:
    index = json.loads((site / "look-up.json").read_text("utf-8"))
    addresses = {row[1] for row in index["rows"]} | {s[2] for s in index["sections"]}
    assert len(addresses) > 1000
    there: dict[str, set[str]] = {}
    dead = []
    for address in addresses:
        path, _, anchor = urljoin("/", f"/{address}")[1:].partition("#")
        if path not in there:
            text = html.file(site, path).read_text("utf-8")
            there[path] = {found["id"] for found in check_html.ANCHOR.finditer(text)}
        if anchor and anchor not in there[path]:
            dead.append(address)
    assert dead == []
