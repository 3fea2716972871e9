"""The title of the section that is read stays in view while its examples scroll by."""

import pytest
from playwright.sync_api import Page, expect

from .conftest import Visit, rest
from .test_reading import CHAPTER


def go_to(page: Page, y: str) -> None:
    """Scroll at once, and wait until the browser has told who passed the header."""
    page.evaluate(f"scrollTo({{top: {y}, behavior: 'instant'}})")
    rest(page)


def below(page: Page, heading: str, by: int) -> None:
    go_to(
        page, f"document.getElementById('{heading}').getBoundingClientRect().top + scrollY + {by}"
    )


@pytest.mark.parametrize("width", [1440, 375])
def test_the_title_of_the_section_stays_in_view(visit: Visit, width: int) -> None:
    page = visit.open(CHAPTER, width=width)
    bar = page.get_by_role("navigation", name="This section")
    assert bar.count() == 0  # not seen as long as the reader is above the first section
    below(page, "other-norms-of-a-vector", 600)
    expect(bar).to_contain_text("Other norms of a vector")
    box = bar.locator("div").bounding_box()
    header = page.locator(".md-header").bounding_box()
    assert box and header and abs(box["y"] - header["height"]) < 1
    below(page, "norms-at-work", -60)  # its own heading is read, where it stands
    expect(bar).to_have_count(0)
    below(page, "norms-at-work", 300)
    expect(bar).to_contain_text("Norms at work")
    go_to(page, "0")
    expect(bar).to_have_count(0)


def test_the_title_leads_to_the_start_of_the_section(visit: Visit) -> None:
    page = visit.open(CHAPTER)
    below(page, "norms-of-a-matrix", 900)
    page.get_by_role("link", name="Norms of a matrix").and_(page.locator(".section-bar a")).click()
    expect(page.get_by_role("heading", name="Norms of a matrix")).to_be_in_viewport(ratio=1)
    assert page.url.endswith("#norms-of-a-matrix")
    below(page, "norms-of-a-matrix", 900)
    page.locator(".section-top").click()
    page.wait_for_function("scrollY === 0")


@pytest.mark.parametrize("width", [1440, 375])
@pytest.mark.parametrize("anchor", ["l1-norm-jax", "l1-norm", "other-norms-of-a-vector"])
def test_nothing_that_an_address_leads_to_lies_under_it(
    visit: Visit, anchor: str, width: int
) -> None:
    page = visit.open(f"{CHAPTER}#{anchor}", width=width)
    rest(page)
    seen = page.evaluate(
        """anchor => {
            const there = document.getElementById(anchor);
            const bar = document.querySelector(".section-bar[data-shown] > div");
            const part = there.closest(".example") ?? there;
            const header = document.querySelector(".md-header").offsetHeight;
            return part.getBoundingClientRect().top - (bar?.getBoundingClientRect().bottom ?? header);
        }""",
        anchor,
    )
    assert 0 <= seen < 60


def test_it_takes_no_room_and_is_not_printed(visit: Visit) -> None:
    page = visit.open(CHAPTER)
    assert page.evaluate("document.querySelector('.section-bar').offsetHeight") == 0
    below(page, "norms-at-work", 300)
    page.emulate_media(media="print")
    assert not page.locator(".section-bar").is_visible()


def test_a_section_that_is_left_out_is_not_named(visit: Visit) -> None:
    page = visit.open(f"{CHAPTER}?only=differing")
    left = page.locator("article > h2.left-out").all_text_contents()
    go_to(page, "document.body.scrollHeight")
    told = page.locator(".section-bar a").first.inner_text()
    assert left and told and not [title for title in left if title.startswith(told)]


def test_a_section_that_is_left_out_while_it_is_read_is_named_no_more(visit: Visit) -> None:
    page = visit.open(CHAPTER)
    named = page.locator(".section-bar a[href='#what-makes-a-norm']")
    below(page, "what-makes-a-norm", 300)
    expect(named).to_be_visible()
    page.locator(".differing input").evaluate("box => box.click()")
    expect(page.locator("h2[id=what-makes-a-norm].left-out")).to_have_count(1)
    rest(page)
    expect(named).not_to_be_visible()


@pytest.mark.parametrize("width", [1440, 375])
def test_long_tables_have_it_too_and_their_heads_stand_below_it(visit: Visit, width: int) -> None:
    page = visit.open("porting/torch-to-jax/", width=width)
    section = page.locator("article > h2:has(~ .sheet)").nth(1)
    heading = section.get_attribute("id") or ""
    below(page, heading, 900)
    bar = page.get_by_role("navigation", name="This section")
    expect(bar).to_contain_text((section.text_content() or "").rstrip("¶"))
    low = page.evaluate(
        "document.querySelector('.section-bar > div').getBoundingClientRect().bottom"
    )
    heads = page.evaluate(
        """[...document.querySelectorAll('.sheet thead th')].map(h => h.getBoundingClientRect())
            .filter(b => b.height && b.bottom > 0 && b.top < innerHeight).map(b => b.top)"""
    )
    assert all(top >= low - 1 for top in heads)
    sides = """selector => [...document.querySelectorAll(selector)].map(e => e.getBoundingClientRect())
        .filter(b => b.width).map(b => b.right)"""
    right = page.evaluate(sides, ".section-bar > div")[0]
    assert right >= max(page.evaluate(sides, ".sheet table"))  # no row looks out beside it
    if heads:  # at the end of a table its head still stands under a title
        below(page, heading, -150)
        assert page.locator(".section-bar[data-shown]").count() == 1
