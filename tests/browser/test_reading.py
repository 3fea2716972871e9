"""What a reader does: switch tabs, come back, follow a link, copy, compare, print, or read without
a script."""

import pytest
from playwright.sync_api import Locator, Page, expect

from .conftest import ROOT, Visit, covering, labels, settle

CHAPTER = "norms/"
EXAMPLE = "l1-norm"
KEYS = covering("norms/l1-norm")
# Where an element stands once it has not moved for three frames: examples that come into view are laid out then.
AT_REST = """async (element) => {
    let last, top;
    for (let still = 0; still < 3; still = top === last ? still + 1 : 0) {
        last = top;
        await new Promise(requestAnimationFrame);
        top = element.getBoundingClientRect().top;
    }
    return top;
}"""


def snippet(key: str) -> str:
    return (ROOT / "snippets" / CHAPTER / f"{EXAMPLE}.{key}.py").read_text("utf-8")


def example(page: Page, stem: str = EXAMPLE) -> Locator:
    return page.locator(f'[data-example="{CHAPTER}{stem}"]')


def tab(page: Page, key: str, stem: str = EXAMPLE) -> Locator:
    return page.locator(f'label[for="{stem}-{key}"]')


def opened(page: Page) -> set[str]:
    """The frameworks that the page's examples show now; one, if all are linked. Those that are far
    away follow after the next paint."""
    settle(page)
    checked = page.locator(".example > .tabbed-set > input:checked")
    return {*checked.evaluate_all("tabs => tabs.map(tab => tab.dataset.framework)")}


def test_a_tab_shows_its_code_and_its_output(visit: Visit) -> None:
    page = visit.open(CHAPTER)
    expect(example(page)).to_contain_text("import torch")
    tab(page, "tf").click()
    shown = example(page).locator(".tabbed-block:visible")
    expect(shown).to_have_count(1)
    expect(shown.locator("pre").first).to_have_text(snippet("tf"))
    expect(shown.locator(".output")).to_contain_text("tf.Tensor")
    expect(example(page).locator(".verdict")).to_be_visible()


def test_one_choice_holds_everywhere_and_is_remembered(visit: Visit) -> None:
    reader = visit.reader()
    page = visit.open(CHAPTER, reader)
    assert opened(page) == {"torch"}
    tab(page, "jax").click()
    assert opened(page) == {"jax"}
    page.goto(visit.address + CHAPTER)
    assert opened(page) == {"jax"}
    assert opened(visit.open("creation/", reader)) == {"jax"}


def test_a_link_chooses_a_framework_for_good(visit: Visit) -> None:
    reader = visit.reader()
    page = visit.open(CHAPTER + "?framework=numpy", reader)
    assert opened(page) == {"numpy"}
    assert opened(visit.open("creation/", reader)) == {"numpy"}
    page = visit.open("?framework=cobol", reader)
    assert opened(page) == {"numpy"}


def test_an_anchor_opens_its_tab_once(visit: Visit) -> None:
    reader = visit.reader()
    page = visit.open(f"{CHAPTER}#{EXAMPLE}-jax", reader)
    assert opened(page) == {"jax"}
    expect(example(page)).to_be_in_viewport()
    page.evaluate(f"location.hash = '{EXAMPLE}-tf'")
    expect(page.locator(f"#{EXAMPLE}-tf")).to_be_checked()
    assert opened(page) == {"tf"}
    assert opened(visit.open(CHAPTER, reader)) == {"torch"}


def test_an_anchor_opens_the_fold_around_an_example(visit: Visit) -> None:
    page = visit.open(CHAPTER)
    folded = page.locator("details .example input[data-framework=jax]").first.get_attribute("id")
    page = visit.open(f"{CHAPTER}#{folded}")
    expect(page.locator(f"details:has(#{folded})")).to_have_attribute("open", "")
    expect(page.locator(f".example:has(#{folded})")).to_be_in_viewport()


@pytest.mark.parametrize("key", KEYS[1:])
def test_the_page_does_not_jump(visit: Visit, key: str) -> None:
    page = visit.open(CHAPTER)
    labels = page.locator(f'.example > .tabbed-set label[for$="-{key}"]:visible')
    label = labels.nth(labels.count() - 2)
    label.scroll_into_view_if_needed()
    before = label.evaluate(AT_REST)
    label.click()
    assert label.evaluate(AT_REST) == pytest.approx(before, abs=1.5)


def test_keyboard(visit: Visit) -> None:
    page = visit.open(CHAPTER)
    page.locator(f"#{EXAMPLE}-torch").focus()
    page.keyboard.press("ArrowRight")
    assert opened(page) == {"tf"}
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("ArrowLeft")
    assert KEYS[-1] in opened(page)  # around the end
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    outline = tab(page, "tf").evaluate("label => getComputedStyle(label).outlineStyle")
    assert outline == "solid"
    expect(
        page.get_by_role("group", name="L1 norm").get_by_role("radio", name="TensorFlow")
    ).to_be_checked()


@pytest.mark.parametrize("key", KEYS)
def test_copy_copies_exactly_the_code(visit: Visit, key: str) -> None:
    page = visit.open(CHAPTER)
    tab(page, key).click()
    shown = example(page).locator(".tabbed-block:visible")
    expect(shown.get_by_role("button")).to_have_count(1)
    shown.get_by_role("button").click()
    expect(page.get_by_text("Copied to clipboard")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == snippet(key).rstrip("\n")


def test_two_frameworks_side_by_side(visit: Visit) -> None:
    reader = visit.reader()
    page = visit.open(CHAPTER, reader)
    page.get_by_label("show", exact=True).select_option("JAX")
    blocks = example(page).locator(".tabbed-block:visible")
    expect(blocks).to_have_count(2)  # what is far away changes after what is on the screen
    boxes = [box.bounding_box() for box in blocks.all()]
    assert all(boxes)
    assert boxes[0]["y"] == boxes[1]["y"] and boxes[0]["x"] + boxes[0]["width"] <= boxes[1]["x"]  # type: ignore[index]
    page = visit.open("creation/", reader)
    expect(page.locator(".example").first.locator(".tabbed-block:visible")).to_have_count(2)
    page.reload()
    expect(page.get_by_label("show", exact=True)).to_have_value("jax")
    page.set_viewport_size({"width": 800, "height": 900})  # below each other
    expect(page.locator(".example").first.locator(".tabbed-block:visible")).to_have_count(2)


def test_choosing_the_second_framework_swaps_the_two(visit: Visit) -> None:
    page = visit.open(CHAPTER)
    page.get_by_label("show", exact=True).select_option("JAX")
    tab(page, "jax").click()
    expect(page.get_by_label("show", exact=True)).to_have_value("torch")
    assert opened(page) == {"jax"}


def test_a_tab_says_that_its_framework_differs(visit: Visit) -> None:
    page = visit.open(CHAPTER)
    expect(
        example(page, "ord-one-of-a-matrix").get_by_role("radio", name="TensorFlow, differs")
    ).to_have_count(1)
    expect(example(page, "ord-one-of-a-matrix").get_by_role("radio", name="differs")).to_have_count(
        1
    )


def test_an_example_and_a_section_have_links_to_themselves(visit: Visit) -> None:
    page = visit.open(CHAPTER)
    example(page).get_by_role("link", name="Link to this example").click()
    assert page.url.endswith(f"{CHAPTER}#{EXAMPLE}")
    page.get_by_role("heading", level=2).first.get_by_role("link").click()
    expect(page.get_by_role("heading", level=2).first).to_be_in_viewport()
    assert "#" in page.url and not page.url.endswith(EXAMPLE)


def test_print_shows_all_tabs_labelled(visit: Visit) -> None:
    page = visit.open(CHAPTER)
    page.emulate_media(media="print")
    expect(example(page).locator(".tabbed-block:visible")).to_have_count(len(KEYS))
    expect(example(page).locator("label:visible")).to_have_text(labels(KEYS))
    boxes = [tab(page, key).bounding_box() for key in KEYS]
    tops = [box["y"] for box in boxes if box]
    assert tops == sorted(tops) and len({*tops}) == len(KEYS)


def test_without_a_script(visit: Visit) -> None:
    page = visit.open(CHAPTER, java_script_enabled=False)
    tab(page, "jax").click()
    shown = example(page).locator(".tabbed-block:visible")
    expect(shown).to_contain_text("jnp")
    expect(shown.locator(".output")).to_be_visible()
    expect(page.locator("math").first).to_be_visible()


def test_dark_and_light_follow_the_system_and_the_reader(visit: Visit) -> None:
    def brightness(page: Page) -> int:
        return page.evaluate(
            "parseInt(getComputedStyle(document.body).backgroundColor.match(/\\d+/)[0])"
        )

    reader = visit.reader(color_scheme="dark")
    page = visit.open(CHAPTER, reader)
    assert brightness(page) < 60
    page.get_by_title("Switch to light mode").click()
    assert brightness(page) > 200
    assert brightness(visit.open("creation/", reader)) > 200
    assert brightness(visit.open(CHAPTER, color_scheme="light")) > 200


def test_print_is_light_for_who_reads_in_the_dark(visit: Visit) -> None:
    page = visit.open(CHAPTER, color_scheme="dark")
    light = visit.open(CHAPTER, color_scheme="light")
    color = "code => getComputedStyle(code).color"
    dark, reference = (shown.locator("pre > code").first.evaluate(color) for shown in (page, light))
    page.emulate_media(media="print")
    assert page.locator("pre > code").first.evaluate(color) == reference != dark
