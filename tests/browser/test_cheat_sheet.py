"""The cheat sheet: its filter, columns, links, copying and printing."""

import re
from collections.abc import Iterator
from itertools import pairwise

import pytest
from playwright.sync_api import Locator, Page, expect
from trivium.frameworks import FRAMEWORKS

from .conftest import LABELS, ROOT, Readers, Visit, settle, visiting

TABLE = ROOT / "docs" / "contributors" / "operations.tsv"
SHEET = "cheat-sheet/"
# Each group of the sheet: its title, and its lines of code if each row is as high as its longest cell.
LINES = """(heads) => heads.map((head) => {
    let next = head;
    while (!next.querySelector("tbody")) next = next.nextElementSibling;
    const high = (row) => Math.max(...[...row.querySelectorAll("code")].map(
        (code) => code.textContent.trimEnd().split("\\n").length));
    return [head.innerText, [...next.querySelectorAll("tbody tr")].reduce((sum, row) => sum + high(row), 0)];
})"""


def rows(page: Page) -> Locator:
    return page.locator(".sheet tbody tr").filter(visible=True)


def heads(page: Page) -> list[str]:
    return page.locator(".sheet").first.locator("thead th").filter(visible=True).all_inner_texts()


def asked(page: Page, query: str) -> Locator:
    page.get_by_role("searchbox", name="Filter").fill(query)
    return rows(page)


@pytest.fixture(scope="module")
def sheet(readers: Readers) -> Iterator[Page]:
    """For tests that ask the filter first, and nothing else: opening the page takes two seconds."""
    with visiting(readers) as visit:
        yield visit.open(SHEET)


@pytest.mark.parametrize(
    "query",
    [
        "torch.cat",
        "tf.concat",
        "jnp.concatenate",
        "np.concatenate",
        "jax.numpy.concatenate",
        "tensorflow.concat",
    ],
)
def test_any_frameworks_name_finds_the_others(sheet: Page, query: str) -> None:
    row = asked(sheet, query).filter(has=sheet.get_by_role("link", name="concatenate", exact=True))
    expect(row).to_have_count(1)
    for name in ("torch.cat(", "tf.concat(", "jnp.concatenate(", "np.concatenate("):
        expect(row).to_contain_text(name)


@pytest.mark.parametrize("name", ["torch.as_tensor", "as_tensor", "tensor.to"])
def test_a_name_that_no_row_has_is_looked_up(visit: Visit, name: str) -> None:
    page = visit.open(SHEET)
    everything = rows(page).count()
    assert asked(page, name).count() < everything / 20
    page.get_by_role("button", name=f"Look up {name}").click()
    first = page.locator("[data-result]").first
    found = name.replace("tensor.to", "Tensor.to").removeprefix("torch.")
    expect(first).to_have_attribute("data-name", f"torch.{found}", timeout=15_000)


def test_only_those_that_differ(visit: Visit) -> None:
    page = visit.open(SHEET)
    box = page.get_by_label("Only those that differ")
    everything = rows(page).count()
    box.check()
    differing = rows(page).count()
    assert 0 < differing < everything and page.url.endswith("?only=differing")
    expect(rows(page).locator("[aria-label='all agree']")).to_have_count(0)
    expect(page.locator(".filter [role=status]")).to_have_text(
        f"{differing} of {everything} operations"
    )
    again = visit.open(page.url.removeprefix(visit.address))
    assert rows(again).count() == differing
    again.get_by_label("show", exact=True).select_option("JAX")
    assert 0 < rows(again).count() < differing  # PyTorch and JAX agree more often than all four
    again.get_by_label("Only those that differ").uncheck()
    assert rows(again).count() == everything and "only=" not in again.url


def test_the_filter_counts_and_is_kept_in_the_address(visit: Visit) -> None:
    page = visit.open(SHEET)
    everything = rows(page).count()
    assert everything > 400
    found = asked(page, "cumulative sum").count()
    assert 0 < found < 10
    assert page.get_by_role("status").first.inner_text() == f"{found} of {everything} operations"
    assert page.locator("h2:has(.print)").filter(visible=True).count() < 3
    again = visit.open(page.url.removeprefix(visit.address))
    assert rows(again).count() == found
    assert asked(again, "").count() == everything and "?" not in again.url


def test_a_method_finds_the_function_of_the_same_name(sheet: Page) -> None:
    assert asked(sheet, "torch.Tensor.cumsum").count() > 0
    assert (
        sheet.get_by_role("status")
        .first.inner_text()
        .startswith("No row has torch.Tensor.cumsum. With cumsum:")
    )


def test_a_groups_name_finds_its_rows(sheet: Page) -> None:
    assert asked(sheet, "logic").filter(has_text="jnp.equal(").count() == 1
    assert asked(sheet, "log").filter(has_text="jnp.equal(").count() == 0  # a whole word of it
    norms = [line for line in TABLE.read_text("utf-8").splitlines() if "algebra: norms\t" in line]
    assert asked(sheet, "algebra: norms").count() == len(norms) > 12
    assert sheet.locator("h2:has(.print)").filter(visible=True).count() == 1


def test_what_was_found_is_marked(sheet: Page) -> None:
    asked(sheet, "tf.concat")
    marked = (
        "[...CSS.highlights.get('found')].map(r => "
        "r.startContainer.data.slice(r.startOffset, r.endOffset))"
    )
    assert set(sheet.evaluate(marked)) == {"tf.concat"}
    asked(sheet, "")
    assert sheet.evaluate(marked) == []


def test_the_filter_stays_in_sight_above_the_heads(visit: Visit) -> None:
    page = visit.open(SHEET + "#op-linear-algebra-kron")
    field, head, row = (
        page.get_by_role("searchbox", name="Filter"),
        page.locator("thead:has(+ tbody :target)"),
        page.locator(":target"),
    )
    tops = [
        part.bounding_box()
        for part in (page.locator(".md-header"), field, head.locator("th").first, row)
    ]
    assert all(
        above and below and above["y"] + above["height"] <= below["y"] + 2
        for above, below in pairwise(tops)
    ), tops
    field.fill("torch.lobpcg")
    assert rows(page).count() == 1 and field.input_value() == "torch.lobpcg"


def test_a_link_to_a_row_that_the_filter_hides_takes_the_filter_away(visit: Visit) -> None:
    page = visit.open(SHEET)
    asked(page, "torch.cat")
    page.evaluate("location.hash = '#op-linear-algebra-kron'")
    page.locator(":target").wait_for()
    assert page.get_by_role("searchbox", name="Filter").input_value() == ""


def test_columns_and_the_framework_one_comes_from_are_remembered(visit: Visit) -> None:
    reader = visit.reader()
    page = visit.open(SHEET, reader)
    assert heads(page) == ["Operation", *LABELS]
    page.get_by_label("I come from").select_option("JAX")
    page.get_by_role("checkbox", name="TensorFlow").uncheck()
    chosen = ["JAX", *(label for label in LABELS if label not in ("JAX", "TensorFlow"))]
    assert heads(page) == ["Operation", *chosen]
    assert rows(page).first.locator("td").filter(visible=True).first.inner_text().startswith("jnp.")
    page.close()
    assert heads(visit.open(SHEET, reader)) == ["Operation", *chosen]


def test_a_phone_shows_the_chosen_columns_alone(visit: Visit) -> None:
    page = visit.open(SHEET, width=375)
    page.get_by_role("checkbox", name="TensorFlow").uncheck()
    shown = rows(page).first.locator("td").filter(visible=True)
    texts = [text for text in shown.all_inner_texts() if text != "—"]
    assert [text.split(".")[0] for text in texts] == ["torch", "jnp", "np"]


def test_a_phone_names_the_framework_of_each_line_in_any_order(visit: Visit) -> None:
    page = visit.open(SHEET, width=375)
    cells = rows(page).first.locator("td")
    name = "cell => getComputedStyle(cell, '::before').content"
    for first in ("PyTorch", "JAX"):
        page.get_by_role("combobox", name="I come from").select_option(first)
        named = [cells.nth(i).evaluate(name).strip('"') for i in range(cells.count())]
        assert named[0] == first and sorted(named) == sorted(LABELS)


def test_one_column_stays(visit: Visit) -> None:
    page = visit.open(SHEET)
    for name in LABELS:
        page.get_by_role("checkbox", name=name).click()
    assert heads(page) == ["Operation", LABELS[-1]]


def test_a_click_copies_a_cell(visit: Visit) -> None:
    page = visit.open(SHEET)
    cell = (
        asked(page, "torch.cat")
        .filter(has_text="tf.concat")
        .filter(has_text="jnp.concatenate")
        .first.locator("td", has_text="jnp.")
    )
    code = cell.locator("code").text_content()
    cell.click()
    page.get_by_text(f"Copied: {code}").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == code


def test_keyboard(visit: Visit) -> None:
    page = visit.open(SHEET)
    found = asked(page, "tf.concat").first
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    page.get_by_text("Copied:").wait_for()
    assert (
        page.evaluate("navigator.clipboard.readText()")
        == found.locator("td").nth(2).locator("code").text_content()
    )
    page.keyboard.press("ArrowUp")
    assert page.get_by_role("searchbox", name="Filter").evaluate(
        "box => box === document.activeElement"
    )


def test_who_hears_the_page_hears_a_grid_and_what_enter_does(visit: Visit) -> None:
    page = visit.open(SHEET)
    asked(page, "tf.concat")
    page.keyboard.press("ArrowDown")
    cell = page.get_by_role("grid").get_by_role("gridcell").and_(page.locator(":focus"))
    expect(cell).to_have_accessible_description("Enter copies the line")


def test_a_difference_says_why(visit: Visit) -> None:
    page = visit.open(SHEET)
    row = asked(page, "tf.math.reduce_std").first
    row.locator("summary").click()
    assert "torch.std" in row.locator("details").inner_text()


def test_a_printed_group_wastes_no_paper(visit: Visit) -> None:
    """A side holds at least 36 lines of code, each row as high as its longest cell."""
    page = visit.open(SHEET)
    for framework in FRAMEWORKS.values():
        if not framework.required:
            page.get_by_role("checkbox", name=framework.label).uncheck()
    page.evaluate("window.print = () => {}")
    lines = page.locator("article h2:has(.print)").evaluate_all(LINES)
    groups = {row.split("\t")[0] for row in TABLE.read_text("utf-8").splitlines()[1:]}
    assert len(lines) == len(groups)
    for i, (title, count) in enumerate(lines):
        page.locator("h2 .print").nth(i).click()
        sides = len(re.findall(rb"/Type\s*/Page\b(?!s)", page.pdf(prefer_css_page_size=True)))
        assert sides <= 1 + count / 36, title


def test_without_a_script_all_rows_and_columns_are_there(visit: Visit) -> None:
    page = visit.open(SHEET, java_script_enabled=False)
    assert heads(page) == ["Operation", *LABELS]
    assert rows(page).count() > 400
    assert not page.locator(".controls").is_visible() and not page.locator(".filter").is_visible()


def test_a_keystroke_lays_the_page_out_once(visit: Visit) -> None:
    """A script that asks for sizes while it changes rows lays the page out again each time: seconds
    on a phone. Counted, not timed, as a time would depend on what else runs here.
    """
    page = visit.open(SHEET, width=375)
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable")

    def layouts() -> int:
        metrics = session.send("Performance.getMetrics")["metrics"]
        return int({m["name"]: m["value"] for m in metrics}["LayoutCount"])

    counted = {}
    for query in ("t", "to", "torch.", "torch.c", "torch.cat", ""):
        before = layouts()
        asked(page, query)
        settle(page)
        counted[query] = layouts() - before
    # A few for each step of the filter; one for each row would be seven hundred.
    assert max(counted.values()) <= 16, counted
