"""Where they disagree, filtered and sorted; the porting guides."""

import gzip
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from .conftest import LABELS, Visit, covering

PATH = "where-they-disagree/"
FOUND = """[...document.querySelectorAll('.trap')].filter(r => !r.hidden).map(r => ({
    group: r.parentElement.querySelector('summary').firstChild.textContent,
    kinds: r.querySelector('small span').textContent.split(', '),
    silent: (r.dataset.silent ?? '').split(' '),
    loud: (r.dataset.loud ?? '').split(' '),
    mark: r.querySelector('.bite').textContent,
}))"""
CHOOSE = """([framework, beside]) => document.dispatchEvent(
    new CustomEvent('trivium:frameworks', {detail: {framework, beside}}))"""
GUIDE = "porting/torch-to-jax/"


def found(page: Page) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = page.evaluate(FOUND)
    return rows


def field(page: Page, name: str) -> Locator:
    return page.locator(f".filter [name={name}]")


def screens(page: Page) -> float:
    """How often the reader's screen has to be turned to see all of the page."""
    high: float = page.evaluate(
        "document.querySelector('.md-content').getBoundingClientRect().height / innerHeight"
    )
    return high


def test_the_controls_stand_first(visit: Visit) -> None:
    page = visit.open(PATH)
    place = page.locator(".filter").bounding_box()
    assert place and place["y"] < 300  # of 900
    for width in (1440, 375):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), width


@pytest.mark.parametrize("asked", ["", "?pair=torch-jax"])
def test_a_phone_shows_the_groups_and_what_they_hold(visit: Visit, asked: str) -> None:
    page = visit.open(PATH + asked, width=375, height=667)
    assert screens(page) < 8  # 362 when all stood open
    groups = page.locator(".group:visible")
    counts = [
        int(text.split()[0]) for text in groups.locator("> summary > small").all_inner_texts()
    ]
    assert sum(counts) == len(found(page)) > 400
    assert not page.locator(".trap:visible").count()
    page.get_by_role("button", name="Unfold all").click()
    assert page.locator(".trap:visible").count() == len(found(page))
    page.get_by_role("button", name="Fold all").click()
    assert not page.locator(".trap:visible").count()


def test_what_is_looked_for_unfolds_and_folds_again(visit: Visit) -> None:
    page = visit.open(PATH)
    field(page, "filter").fill("variance")
    rows = page.locator(".trap:visible")
    assert 0 < rows.count() == len(found(page)) < 60
    field(page, "filter").fill("")
    assert not rows.count()
    page.locator(".group > summary").first.click()  # the reader's own choice stays
    shown = rows.count()
    field(page, "bite").select_option("silent")
    assert 0 < rows.count() <= shown


def test_an_open_line_has_code_values_and_reasons_and_is_in_the_address(visit: Visit) -> None:
    page = visit.open(f"{PATH}?filter=standard deviation")
    row = page.locator(".trap[id='reductions/standard-deviation']")
    assert not row.locator("dl").is_visible()
    row.locator("summary").click()
    assert page.url.endswith("#reductions/standard-deviation")
    expect(row.locator("dt:visible")).to_have_text(LABELS)
    keys = covering("reductions/standard-deviation")
    assert row.locator("code").count() >= len(keys) == row.locator("samp").count()
    expect(row.locator(".odd dt")).to_have_text(["PyTorch"])
    row.locator("summary").click()
    assert "#" not in page.url


def test_a_link_opens_its_line_whatever_is_chosen(visit: Visit) -> None:
    page = visit.open(f"{PATH}?filter=nothing-has-this#reductions/standard-deviation")
    row = page.locator(".trap[id='reductions/standard-deviation']")
    expect(row).to_have_attribute("open", "")
    expect(row).to_be_in_viewport()
    assert field(page, "filter").input_value() == ""


@pytest.mark.parametrize("width", [1280, 375])
def test_back_from_an_example_is_where_one_was(visit: Visit, width: int) -> None:
    page = visit.open(f"{PATH}?pair=torch-jax", width=width)
    group = page.locator(".group:visible").nth(7)
    group.locator("> summary").click()
    row = group.locator(".trap:visible").last
    name = row.get_attribute("id")
    row.locator("summary").click()
    row.get_by_role("link", name="The example").click()
    page.wait_for_url("**/#*")
    expect(page.locator(f".example[data-example='{name}']").first).to_be_in_viewport()
    page.go_back()
    row = page.locator(f".trap[id='{name}']")
    expect(row).to_have_attribute("open", "")
    expect(row).to_be_in_viewport()
    expect(field(page, "pair")).to_have_value("torch-jax")


def test_a_word_in_a_folded_line_is_found(visit: Visit) -> None:
    """The browser's own search opens what folds, as a link to a text does."""
    page = visit.open(f"{PATH}#:~:text=jax_enable_x64")
    page.wait_for_function("document.querySelector('.group[open] .trap[open]')")
    expect(page.locator(".trap[open]").get_by_text("jax_enable_x64").first).to_be_in_viewport()


def test_paper_has_all_lines_open(visit: Visit) -> None:
    page = visit.open(f"{PATH}?pair=torch-jax&filter=variance")
    rows = page.locator(".trap:visible").count()
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(page.locator(".trap dl:visible")).to_have_count(rows)


def test_a_count_leads_to_as_many_disagreements(visit: Visit) -> None:
    page = visit.open(PATH)
    total = len(found(page))
    expect(page.get_by_role("status").first).to_have_text(f"{total} of {total} examples")
    assert f"{total} of the" in page.locator("article").inner_text()
    page.locator("summary").first.click()
    link = page.get_by_role("row", name="PyTorch to JAX").get_by_role("link").first
    count = int(link.inner_text())
    link.click()
    page.wait_for_url("**/?pair=torch-jax&bite=silent#traps")
    rows = found(page)
    assert len(rows) == count > 100
    assert all("torch-jax" in row["silent"] and row["mark"] == "silent" for row in rows)


def test_silent_stands_before_loud_and_only_the_two_are_shown(visit: Visit) -> None:
    page = visit.open(f"{PATH}?pair=numpy-tf")
    order = ["silent", "loud", "new"]
    rows = found(page)
    assert {row["mark"] for row in rows} == set(order)
    for group in {row["group"] for row in rows}:
        marks = [row["mark"] for row in rows if row["group"] == group]
        assert marks == sorted(marks, key=order.index), group
    page.get_by_role("button", name="Unfold all").click()
    shown = page.locator(".trap i:visible").all_inner_texts()
    assert set(shown) == {"TensorFlow", "NumPy"}
    page.locator(".trap:visible > summary").first.click()
    expect(page.locator(".trap[open] dt:visible")).to_have_text(["TensorFlow", "NumPy"])


def test_what_is_chosen_stays_in_the_address(visit: Visit) -> None:
    page = visit.open(PATH)
    field(page, "pair").select_option("PyTorch to JAX")
    field(page, "kind").select_option("gradient")
    field(page, "filter").fill("grad_and_value")
    rows = found(page)
    assert rows and all("gradient" in row["kinds"] for row in rows)
    again = visit.open(page.url.removeprefix(visit.address))
    assert found(again) == rows and field(again, "filter").input_value() == "grad_and_value"
    field(again, "filter").fill("")
    field(again, "pair").select_option("any to any")
    field(again, "kind").select_option("any kind")
    assert len(found(again)) > 400 and "?" not in again.url
    wrong = visit.open(f"{PATH}?pair=torch-pandas&kind=fun")
    assert len(found(wrong)) == len(found(again))


def test_it_starts_from_the_two_frameworks_of_the_reader_and_follows_them(visit: Visit) -> None:
    context = visit.reader()
    page = visit.open(PATH, context)
    everything = len(found(page))
    page.evaluate("__md_set('framework', 'tf'); __md_set('beside', 'jax')")
    page = visit.open(PATH, context)
    expect(field(page, "pair")).to_have_value("tf-jax")
    assert 0 < len(found(page)) < everything
    page.evaluate(CHOOSE, ["jax", "torch"])
    expect(field(page, "pair")).to_have_value("jax-torch")
    assert "pair=jax-torch" in page.url
    page.evaluate(CHOOSE, ["jax", None])
    assert len(found(page)) == everything
    other = visit.open(f"{PATH}?pair=numpy-torch", context)  # what the address asks for is first
    expect(field(other, "pair")).to_have_value("numpy-torch")
    field(other, "pair").select_option("any to any")
    again = visit.open(other.url.removeprefix(visit.address), context)
    assert len(found(again)) == everything


def test_who_chose_no_framework_of_their_own_starts_from_the_first(visit: Visit) -> None:
    page = visit.open(f"{PATH}?beside=jax")
    expect(field(page, "pair")).to_have_value("torch-jax")


def test_all_can_be_read_without_scripts(visit: Visit) -> None:
    page = visit.open(PATH, java_script_enabled=False)
    expect(page.locator(".filter")).to_be_hidden()
    group = page.locator(".group").first
    group.locator("> summary").click()
    row = group.locator(".trap").first
    row.locator("summary").click()
    expect(row.locator("dl")).to_be_visible()
    assert page.locator(".trap").count() > 400


def test_both_sides_of_a_difference_stand_beside_each_other(visit: Visit) -> None:
    page = visit.open(GUIDE)
    sides = page.locator(".pair").first.locator(".side")
    assert sides.count() == 2 and page.locator("h3 + p").count() >= 12
    one, other = (sides.nth(i).bounding_box() for i in (0, 1))
    assert one and other and one["y"] == other["y"] and one["x"] < other["x"]
    page.set_viewport_size({"width": 375, "height": 800})
    one, other = (sides.nth(i).bounding_box() for i in (0, 1))
    assert one and other and one["y"] < other["y"] and one["x"] == other["x"]
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_a_guide_is_light(site: Path) -> None:
    for page in sorted((site / "porting").rglob("index.html")):
        assert len(gzip.compress(page.read_bytes())) < 100_000, page


def test_the_look_up_box_leads_to_the_guides(visit: Visit) -> None:
    page = visit.open()
    for query, title in (
        ("migrate torch to jax", "From PyTorch to JAX"),
        ("from tensorflow to pytorch", "From TensorFlow to PyTorch"),
        ("porting", "From "),
    ):
        page.keyboard.press("Control+k")
        page.keyboard.press("Control+a")
        page.keyboard.type(query)
        expect(page.locator("[data-result]").first).to_contain_text(title)
        page.keyboard.press("Escape")
