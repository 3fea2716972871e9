"""What a reader finds: words in closed tabs, only what differs, the page as text, the keys."""

import pytest
from playwright.sync_api import expect

from .conftest import Visit
from .test_reading import CHAPTER, EXAMPLE, example, opened, snippet, tab
from .test_switch import chosen, show

OPERATIONS = "operations/reductions/"


def test_a_link_to_a_text_opens_the_tab_that_has_it(visit: Visit) -> None:
    reader = visit.reader()
    page = visit.open("creation/#:~:text=tf.zeros", reader)
    page.wait_for_function("document.querySelector('.example [data-framework=tf]').checked")
    assert opened(page) == {"tf"} and chosen(page)[0] == "torch"  # found, not chosen
    expect(page.get_by_text("tf.zeros").filter(visible=True).first).to_be_in_viewport()
    assert opened(visit.open(CHAPTER, reader)) == {"torch"}


@pytest.mark.parametrize("path", [CHAPTER, OPERATIONS])
def test_only_those_that_differ(visit: Visit, path: str) -> None:
    page = visit.open(path)
    box = page.get_by_label("Only those that differ")
    examples = page.locator(".example").filter(visible=True)
    everything = examples.count()
    box.check()
    shown = examples.count()
    assert 0 < shown < everything
    expect(page.locator(".example > .verdict.agree").filter(visible=True)).to_have_count(0)
    headings = page.locator("article h3").filter(visible=True).count()
    assert headings <= shown + page.locator("article h2").filter(visible=True).count()
    assert page.url.endswith("?only=differing")
    again = visit.open(page.url.removeprefix(visit.address))
    assert again.locator(".example").filter(visible=True).count() == shown
    show(page, "JAX")
    assert examples.count() < shown  # PyTorch and JAX agree more often than all four
    box.uncheck()
    assert examples.count() == everything and "?" not in page.url


def test_a_link_to_what_is_left_out_shows_it(visit: Visit) -> None:
    page = visit.open(f"{CHAPTER}?only=differing")
    page.evaluate(f"location.hash = '{EXAMPLE}'")
    expect(example(page)).to_be_in_viewport()


def test_a_page_stands_there_as_markdown(visit: Visit) -> None:
    page = visit.open(CHAPTER)
    link = page.get_by_role("link", name="As Markdown")
    answer = page.request.get(page.evaluate("a => a.href", link.element_handle()))
    assert answer.url == f"{visit.address}norms.md"
    text = answer.text()
    assert text.startswith("# Norms\n") and "--8<--" not in text and "<div" not in text
    assert f"```python\n{snippet('jax')}```" in text and "**All four agree**" in text


def test_a_page_says_what_it_runs_with(visit: Visit) -> None:
    about = visit.open(CHAPTER).locator(".about")
    expect(about).to_contain_text("Runs with PyTorch 2")
    expect(about).to_be_in_viewport()


def test_the_keys_are_shown(visit: Visit) -> None:
    page = visit.open()
    keys = page.get_by_role("dialog", name="Keys and copying")
    page.keyboard.press("?")
    expect(keys).to_contain_text("look up")
    page.keyboard.press("Escape")
    expect(keys).not_to_be_visible()
    page.keyboard.press("/")
    page.keyboard.press("?")
    expect(keys).not_to_be_visible()  # it was typed


def test_a_copy_that_prints(visit: Visit) -> None:
    reader = visit.reader()
    page = visit.open(CHAPTER, reader)
    page.get_by_role("button", name="Keys and copying").click()
    page.get_by_label("print(…)").check()
    page.keyboard.press("Escape")
    tab(page, "jax").click()
    example(page).get_by_role("button", name="Copy the code of JAX").click()
    expect(page.get_by_text("Copied to clipboard")).to_be_visible()
    lines = snippet("jax").rstrip("\n").split("\n")
    wanted = "\n".join([*lines[:-1], f"print({lines[-1]})"])
    assert page.evaluate("navigator.clipboard.readText()") == wanted


def test_code_and_output_have_names(visit: Visit) -> None:
    page = visit.open(CHAPTER)
    expect(example(page).get_by_role("group", name="Output")).to_have_count(1)
    example(page).scroll_into_view_if_needed()
    example(page).get_by_role("button", name="Copy the code of PyTorch").wait_for()
    assert page.get_by_role("navigation", name="Code block").count() == 0


def test_a_link_to_a_page_is_shown_by_others(visit: Visit) -> None:
    page = visit.open()
    assert page.title() == "PyTorch, TensorFlow, JAX and NumPy side by side - Trivium"
    for name in ("og:title", "og:description"):
        assert page.locator(f'meta[property="{name}"]').get_attribute("content")
    icon = page.locator("link[rel=apple-touch-icon]").evaluate("link => link.href")
    assert page.request.get(icon).headers["content-type"] == "image/png"
