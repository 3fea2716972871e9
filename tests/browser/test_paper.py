"""What is printed: the framework that was chosen, the cheat sheet in two columns."""

import re

from playwright.sync_api import Page, expect

from .conftest import LABELS, Visit
from .test_reading import CHAPTER, example
from .test_switch import know, show


def pages(page: Page) -> int:
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", page.pdf(prefer_css_page_size=True)))


def test_a_chapter_is_printed_in_the_frameworks_that_were_chosen(visit: Visit) -> None:
    page = visit.open(CHAPTER)
    everything = pages(page)
    know(page, "JAX")
    page.emulate_media(media="print")
    shown = example(page).locator(".tabbed-block:visible")
    expect(shown).to_have_count(1)
    expect(shown).to_contain_text("jnp")
    assert "JAX" in shown.evaluate("panel => getComputedStyle(panel, '::before').content")
    expect(example(page).locator("label:visible")).to_have_count(0)
    assert pages(page) < 0.6 * everything
    page.emulate_media(media="screen")
    show(page, "NumPy")
    page.emulate_media(media="print")
    expect(shown).to_have_count(2)


def test_two_columns_of_the_cheat_sheet_are_read_without_a_glass(visit: Visit) -> None:
    page = visit.open("cheat-sheet/")
    expect(page.get_by_role("button", name="Print these columns")).to_be_visible()
    for label in (label for label in LABELS if label not in ("PyTorch", "JAX")):
        page.get_by_role("checkbox", name=label).uncheck()
    page.emulate_media(media="print")
    size = page.locator(".sheet code").first.evaluate(
        "c => parseFloat(getComputedStyle(c).fontSize)"
    )
    assert size >= 10  # pixels; 7.5 points
    tops = [page.locator(f"article {part}").first.bounding_box() for part in ("h1", ".sheet")]
    assert tops[0] and tops[1] and tops[1]["y"] - tops[0]["y"] < 500
    assert pages(page) < page.locator(".sheet tbody tr").count() / 18
