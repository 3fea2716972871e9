"""One choice on all pages: from an address, after Back, in the cheat sheet, with storage shut."""

import pytest
from playwright.sync_api import Page, expect

from .conftest import Visit, rest, settle
from .test_reading import CHAPTER, example, opened, tab

SHUT = """for (const name of ["localStorage", "sessionStorage"]) {
    Object.defineProperty(window, name, {get() { throw new DOMException("denied", "SecurityError"); }});
}"""
# The contrast of an element's color against what lies behind it, by WCAG.
CONTRAST = """([element, color]) => {
    const read = (text) => { const [r, g, b, a = 1] = text.match(/[\\d.]+/g).map(Number); return [r, g, b, a]; };
    const over = ([r, g, b, a], under) => [r, g, b].map((part, i) => part * a + under[i] * (1 - a)).concat(1);
    const behind = [];
    for (let e = color === "color" ? element : element.parentElement; e; e = e.parentElement) {
        behind.push(read(getComputedStyle(e).backgroundColor));
    }
    const back = behind.reverse().reduce((under, layer) => over(layer, under), [255, 255, 255, 1]);
    const light = (c) => c.slice(0, 3).map((p) => p / 255)
        .map((p) => (p <= 0.03928 ? p / 12.92 : ((p + 0.055) / 1.055) ** 2.4))
        .reduce((sum, p, i) => sum + p * [0.2126, 0.7152, 0.0722][i], 0);
    const [high, low] = [light(over(read(getComputedStyle(element)[color]), back)), light(back)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
}"""


def contrast(page: Page, selector: str, color: str = "color") -> float:
    element = page.locator(selector).first.element_handle()
    found: float = page.evaluate(CONTRAST, [element, color])
    return found


@pytest.mark.parametrize("asked", ["tf", "tensorflow", "TensorFlow", "TF"])
def test_an_address_takes_keys_and_names_in_any_case(visit: Visit, asked: str) -> None:
    page = visit.open(f"{CHAPTER}?framework={asked}")
    assert opened(page) == {"tf"} and page.url.endswith(f"?framework={asked}")


@pytest.mark.parametrize("asked", ["cobol", "", "torch.cat", "[object Object]"])
def test_what_an_address_asks_wrongly_changes_nothing(visit: Visit, asked: str) -> None:
    reader = visit.reader()
    visit.open(f"{CHAPTER}?framework=jax", reader)
    assert opened(visit.open(f"{CHAPTER}?framework={asked}", reader)) == {"jax"}
    assert opened(visit.open("creation/", reader)) == {"jax"}


def test_an_address_with_a_choice_follows_the_reader_and_can_be_passed_on(visit: Visit) -> None:
    page = visit.open(f"{CHAPTER}?framework=jax&beside=NumPy")
    expect(page.get_by_label("show", exact=True)).to_have_value("numpy")
    tab(page, "tf").click()
    settle(page)
    assert "framework=tf&beside=numpy#l1-norm-tf" in page.url
    other = visit.open(page.url.removeprefix(visit.address))
    assert opened(other) == {"tf"}
    expect(other.get_by_label("show", exact=True)).to_have_value("numpy")


def test_a_page_without_examples_keeps_the_choice_too(visit: Visit) -> None:
    reader = visit.reader()
    visit.open("cheat-sheet/?framework=PyTorch", reader)
    assert opened(visit.open(CHAPTER, reader)) == {"torch"}
    visit.open("cheat-sheet/?framework=numpy", reader)
    assert opened(visit.open(CHAPTER, reader)) == {"numpy"}


@pytest.mark.parametrize("start", [f"{CHAPTER}?framework=jax", f"{CHAPTER}#l1-norm-jax"])
def test_back_does_not_undo_a_later_choice(visit: Visit, start: str) -> None:
    page = visit.open(start)
    tab(page, "numpy").click()
    page.goto(visit.address + "creation/")
    page.locator(".example label", has_text="TensorFlow").first.click()
    page.go_back()
    expect(example(page).locator("[data-framework=tf]")).to_be_checked()
    assert opened(page) == {"tf"}


def test_the_cheat_sheet_and_the_tabs_share_the_choice(visit: Visit) -> None:
    reader = visit.reader()
    sheet = visit.open("cheat-sheet/", reader)
    sheet.get_by_label("I come from").select_option("jax")
    page = visit.open(CHAPTER, reader)
    assert opened(page) == {"jax"}
    tab(page, "tf").click()
    expect(visit.open("cheat-sheet/", reader).get_by_label("I come from")).to_have_value("tf")


def test_choosing_a_second_framework_does_not_move_what_is_read(visit: Visit) -> None:
    page = visit.open(CHAPTER)
    heading = page.get_by_role("heading", name="Norms of a matrix")
    heading.evaluate("h => scrollTo(0, h.getBoundingClientRect().top + scrollY - 200)")
    rest(page)
    before = heading.bounding_box()
    page.get_by_label("show", exact=True).select_option("JAX")
    settle(page)
    after = heading.bounding_box()
    assert before and after and abs(before["y"] - after["y"]) < 3


def test_all_works_where_nothing_can_be_stored(visit: Visit) -> None:
    reader = visit.reader(fresh=True)
    reader.add_init_script(SHUT)
    page = visit.open(CHAPTER, reader)
    tab(page, "jax").click()
    assert opened(page) == {"jax"}
    page.get_by_label("show", exact=True).select_option("NumPy")
    expect(example(page).locator(".tabbed-block:visible")).to_have_count(2)
    page.get_by_title("Switch to light mode").or_(page.locator("[data-scheme]:visible")).click()
    visit.open("cheat-sheet/", reader).get_by_label("I come from").select_option("jax")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_copy_buttons_and_the_first_button_are_seen_at_rest(visit: Visit, scheme: str) -> None:
    page = visit.open(color_scheme=scheme)
    page.locator(".md-code__button").first.wait_for(state="attached")
    page.mouse.move(0, 0)
    assert contrast(page, ".md-code__button") >= 3
    assert contrast(page, ".md-button--primary", "backgroundColor") >= 3
    assert contrast(page, ".md-button--primary") >= 4.5


def test_the_header_stays_in_its_place(visit: Visit) -> None:
    page = visit.open(width=1700)
    lefts = {
        box["x"]
        for path in ("", CHAPTER, "cheat-sheet/", "where-they-disagree/")
        if (box := visit.go(page, path).locator(".md-header .md-logo").bounding_box())
    }
    assert len(lefts) == 1
