"""The switch in the header: one choice for tabs, look-up, cheat sheet and all who listen."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from .conftest import LABELS, Visit, rest, settle
from .test_cheat_sheet import SHEET, heads
from .test_reading import CHAPTER, example, opened, tab

# How much of each element is in view.
IN_VIEW = """parts => new Promise((done) => {
    const observer = new IntersectionObserver((all) => done(all.map((one) => one.intersectionRatio)));
    for (const part of parts) observer.observe(part);
})"""
HEARD = """() => {
    globalThis.heard = [];
    document.addEventListener("trivium:frameworks", ({detail}) => heard.push([detail.framework, detail.beside]));
}"""


def switch(page: Page) -> Locator:
    return page.get_by_role("group", name="Frameworks")


def know(page: Page, label: str) -> None:
    switch(page).get_by_label("I know").select_option(label)


def show(page: Page, label: str) -> None:
    switch(page).get_by_label("show").select_option(label)


def both(page: Page) -> Locator:
    return switch(page).get_by_label("side by side")


def chosen(page: Page) -> tuple[str, str, bool]:
    known, shown = (switch(page).get_by_label(name) for name in ("I know", "show"))
    return known.input_value(), shown.input_value(), both(page).is_checked()


@pytest.mark.parametrize("path", ["", CHAPTER, SHEET, "404.html"])
def test_it_stands_on_all_pages_at_all_widths(visit: Visit, path: str) -> None:
    page = visit.open(path)
    assert chosen(page) == ("torch", "torch", False)
    for width in (320, 375, 800, 960, 1220, 1440):
        page.set_viewport_size({"width": width, "height": 800})
        settle(page)
        parts = switch(page).locator("label, select, input").evaluate_all(IN_VIEW)
        assert len(parts) > 4 and {*parts} == {1}, width
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_two_are_shown_side_by_side_and_on_a_phone_below_each_other(visit: Visit) -> None:
    reader = visit.reader()
    page = visit.open(CHAPTER, reader)
    show(page, "JAX")
    assert chosen(page) == ("torch", "jax", True)
    blocks = example(page).locator(".tabbed-block:visible")
    settle(page)
    one, two = (block.bounding_box() for block in blocks.all())
    assert one and two and one["y"] == two["y"] and one["x"] < two["x"]
    expect(blocks.first).to_contain_text("import torch")
    expect(page.locator(".md-sidebar--secondary")).to_be_visible()  # the table of contents
    page.set_viewport_size({"width": 375, "height": 800})
    one, two = (block.bounding_box() for block in blocks.all())
    assert one and two and one["x"] == two["x"] and one["y"] < two["y"]
    both(page).uncheck()
    assert opened(page) == {"jax"}
    expect(blocks).to_have_count(1)
    page = visit.open("creation/", reader)
    assert opened(page) == {"jax"} and chosen(page) == ("torch", "jax", False)


def test_the_first_stands_first_in_any_order(visit: Visit) -> None:
    page = visit.open(CHAPTER)
    know(page, "NumPy")
    show(page, "PyTorch")
    settle(page)
    numpy = example(page).locator(".tabbed-block", has_text="import numpy").bounding_box()
    torch = example(page).locator(".tabbed-block", has_text="import torch").bounding_box()
    assert numpy and torch and numpy["x"] < torch["x"]
    page.set_viewport_size({"width": 375, "height": 800})
    numpy = example(page).locator(".tabbed-block", has_text="import numpy").bounding_box()
    torch = example(page).locator(".tabbed-block", has_text="import torch").bounding_box()
    assert numpy and torch and numpy["y"] < torch["y"]


def test_a_look_at_ones_own_does_not_forget_the_other(visit: Visit) -> None:
    page = visit.open(CHAPTER)
    show(page, "JAX")
    both(page).uncheck()
    tab(page, "torch").click()
    assert opened(page) == {"torch"} and chosen(page) == ("torch", "jax", False)
    tab(page, "tf").click()
    assert opened(page) == {"tf"} and chosen(page) == ("torch", "tf", False)


def test_who_asks_for_two_gets_another(visit: Visit) -> None:
    page = visit.open(CHAPTER)
    both(page).check()
    assert chosen(page) == ("torch", "tf", True)
    show(page, "it alone")
    assert chosen(page) == ("torch", "torch", False)
    expect(example(page).locator(".tabbed-block:visible")).to_have_count(1)


def test_at_first_it_says_that_one_framework_is_shown_alone(visit: Visit) -> None:
    page = visit.open(CHAPTER)
    said = "[...document.querySelectorAll('.choice select')].map(s => s.selectedOptions[0].text)"
    assert page.evaluate(said) == ["PyTorch", "it alone"]
    know(page, "JAX")
    assert page.evaluate(said) == ["JAX", "it alone"]
    shown = switch(page).get_by_label("show").locator("option")
    expect(shown).to_have_text(["it alone" if label == "JAX" else label for label in LABELS])
    show(page, "PyTorch")
    assert page.evaluate(said) == ["JAX", "PyTorch"]


@pytest.mark.parametrize("of", ["section", "example"])
def test_a_link_to_pass_on_has_both_frameworks(visit: Visit, of: str) -> None:
    page = visit.open(CHAPTER)
    links = {
        "example": example(page).get_by_role("link", name="Link to this example"),
        "section": page.locator("#norms-at-work > .headerlink"),
    }
    links[of].click()
    assert "?" not in page.url and "#" in page.url
    know(page, "NumPy")
    show(page, "JAX")
    links[of].click()
    assert "?framework=numpy&beside=jax#" in page.url
    other = visit.open(page.url.removeprefix(visit.address))  # another reader
    assert chosen(other) == ("numpy", "jax", True)
    assert opened(other) == {"numpy"}


def test_the_cheat_sheet_follows_the_switch_at_once(visit: Visit) -> None:
    page = visit.open(SHEET)
    page.get_by_role("checkbox", name="JAX").uncheck()
    know(page, "NumPy")
    show(page, "JAX")
    others = [label for label in LABELS if label not in ("NumPy", "JAX")]
    assert heads(page) == ["Operation", "NumPy", "JAX", *others]
    expect(page.get_by_label("I come from")).to_have_value("numpy")
    page.get_by_label("I come from").select_option("TensorFlow")
    assert chosen(page) == ("tf", "jax", True)


def test_the_look_up_has_the_lines_in_the_order_of_the_switch(visit: Visit) -> None:
    page = visit.open(f"{CHAPTER}?framework=numpy&beside=jax")
    page.keyboard.press("/")
    page.keyboard.type("torch.gather")
    lines = page.locator(".look-up-lines button")
    expect(lines.first).to_contain_text("NumPy")
    others = [label for label in LABELS if label not in ("NumPy", "JAX")]
    told = zip(lines.all_inner_texts(), ["NumPy", "JAX", *others], strict=True)
    assert all(line.startswith(label) for line, label in told)


def test_changes_are_told(visit: Visit) -> None:
    page = visit.open(CHAPTER)
    page.evaluate(HEARD)
    know(page, "TensorFlow")
    show(page, "JAX")
    tab(page, "jax").click()
    both(page).uncheck()
    assert page.evaluate("heard") == [
        ["tf", None],
        ["tf", "jax"],
        ["jax", "tf"],
        ["jax", "tf"],
    ]


@pytest.mark.parametrize("asked", ["?framework=cobol&beside=jax", "?beside=rust"])
def test_what_an_address_asks_wrongly_leaves_the_rest(visit: Visit, asked: str) -> None:
    reader = visit.reader()
    page = visit.open(CHAPTER, reader)
    know(page, "NumPy")
    show(page, "JAX")
    page.close()
    assert chosen(visit.open(f"{CHAPTER}{asked}", reader)) == ("numpy", "jax", True)


def test_back_shows_what_was_chosen_since(visit: Visit) -> None:
    page = visit.open(f"{CHAPTER}?framework=jax&beside=numpy")
    page.goto(visit.address + "creation/")
    know(page, "TensorFlow")
    show(page, "PyTorch")
    page.go_back()
    expect(switch(page).get_by_label("I know")).to_have_value("tf")
    expect(switch(page).get_by_label("show")).to_have_value("torch")
    assert opened(page) == {"tf"}


@pytest.mark.parametrize("width", [375, 1280])
def test_choosing_does_not_move_what_is_read(visit: Visit, width: int) -> None:
    page = visit.open("probability/", width=width)
    heading = page.locator("article h2").nth(4)
    heading.evaluate("h => scrollTo(0, h.getBoundingClientRect().top + scrollY - 150)")
    rest(page)
    before = heading.bounding_box()
    for choose in (show, know):
        choose(page, "JAX" if choose is show else "NumPy")
        rest(page)
        after = heading.bounding_box()
        assert before and after and abs(before["y"] - after["y"]) < 3


def test_a_tab_holds_its_place_and_looks_for_no_other(visit: Visit) -> None:
    """To look for what is read lays the page out once more: a third of what a switch cost."""
    page = visit.open(CHAPTER)
    page.evaluate(
        """() => {
            const find = document.elementFromPoint;
            globalThis.looked = 0;
            document.elementFromPoint = (...at) => (looked++, find.apply(document, at));
        }"""
    )
    tab(page, "jax").evaluate("label => label.click()")
    assert opened(page) == {"jax"} and page.evaluate("looked") == 0
    know(page, "NumPy")  # chosen elsewhere: what is read has to be found
    assert page.evaluate("looked") > 0


def test_without_a_script_there_is_no_switch(visit: Visit) -> None:
    page = visit.open(CHAPTER, java_script_enabled=False)
    expect(page.locator(".choice")).not_to_be_visible()


def said(page: Page, stem: str) -> str:
    settle(page)
    return example(page, stem).locator(".verdict strong").first.text_content() or ""


def test_the_verdict_speaks_of_the_pair(visit: Visit) -> None:
    page = visit.open(CHAPTER)
    stem = "ord-one-of-a-matrix"
    assert said(page, stem) == "TensorFlow differs."
    show(page, "JAX")
    assert said(page, stem) == "These two agree; TensorFlow differs."
    show(page, "TensorFlow")
    assert said(page, stem) == "TensorFlow differs."
    assert re.fullmatch(r"All \w+ agree", said(page, "l1-norm"))
    both(page).uncheck()
    assert said(page, stem) == "TensorFlow differs."


@pytest.mark.parametrize("width", [1000, 1280])
def test_the_home_page_shows_all_four_whatever_was_chosen(visit: Visit, width: int) -> None:
    page = visit.open("?framework=numpy&beside=tf", width=width)
    boxes = [
        b.bounding_box() for b in page.locator(".example").first.locator(".tabbed-block").all()
    ]
    (one, two, three, four) = [(box["x"], box["y"]) for box in boxes if box][:4]
    assert one[1] == two[1] < three[1] == four[1] and one[0] == three[0] < two[0] == four[0]
