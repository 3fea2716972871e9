"""Where they disagree, filtered and sorted; the porting guides."""

import gzip
from pathlib import Path
from typing import Any

from playwright.sync_api import Locator, Page, expect

from .conftest import Visit

PATH = "where-they-disagree/"
FOUND = """[...document.querySelectorAll('.traps tbody tr')].filter(r => !r.hidden).map(r => ({
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


def test_the_controls_stand_first(visit: Visit) -> None:
    page = visit.open(PATH)
    place = page.locator(".filter").bounding_box()
    assert place and place["y"] < 300  # of 900
    for width in (1440, 375):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), width


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
    marks = [row["mark"] for row in found(page)]
    order = ["silent", "loud", "new"]
    assert marks == sorted(marks, key=order.index) and set(marks) == set(order)
    heads = page.locator(".traps thead th:visible").all_inner_texts()
    assert [h.strip() for h in heads] == ["Example", "TensorFlow", "NumPy", "Why"]
    reasons = page.locator(".traps tbody p:visible b").all_inner_texts()
    assert set(reasons) == {"TensorFlow:", "NumPy:"}


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


def test_disagreements_sort_by_every_column(visit: Visit) -> None:
    page = visit.open(PATH)
    for name in ("Example", "TensorFlow"):
        button = page.locator(".traps thead").get_by_role("button", name=name)
        button.click()
        column = page.locator(".traps thead th").all_inner_texts().index(button.inner_text())
        texts = page.locator(f".traps tbody tr > :nth-child({column + 1})").all_text_contents()
        assert texts == page.evaluate(
            "texts => texts.sort(new Intl.Collator('en', {numeric: true}).compare)", texts
        )
    button.click()
    assert page.locator(".traps thead [aria-sort=descending]").count() == 1


def test_all_can_be_read_without_scripts(visit: Visit) -> None:
    page = visit.open(PATH, java_script_enabled=False)
    rows = page.locator(".traps tbody tr")
    assert rows.count() > 400
    expect(rows.first).to_be_visible()
    expect(page.locator(".filter")).to_be_hidden()


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
