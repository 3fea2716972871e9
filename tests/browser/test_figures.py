"""Figures as a browser draws them: every label inside its picture, none on another, all large
enough, in both schemes."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Literal

import pytest
from playwright.sync_api import Page
from trivium.pages.figures import catalogue as figures
from trivium.pages.includes import includes

from .conftest import ROOT, Readers, Visit, visiting

SHOWN = {figures.FOLDER + "/" + f.name: f.name for f in figures.declared(ROOT / "docs").values()}
PAGES: dict[str, set[str]] = defaultdict(set)
"""The figures of each page that has some."""
for _show in includes(ROOT / "docs"):
    if _show.name in SHOWN:
        PAGES[_show.page.removesuffix(".md") + "/"].add(f"figure-{SHOWN[_show.name]}")
LABELS = """svgs => svgs.map(svg => ({
    name: svg.closest('figure').id, width: svg.viewBox.baseVal.width, height: svg.viewBox.baseVal.height,
    scale: svg.getBoundingClientRect().width / svg.viewBox.baseVal.width,
    labels: [...svg.querySelectorAll('text')].map(text => {
        const {x, y, width, height} = text.getBBox()
        return {words: text.textContent, left: x, right: x + width, top: y + height * 0.2, bottom: y + height * 0.8,
                size: parseFloat(getComputedStyle(text).fontSize)}
    }),
}))"""
UNCOLORED = """svgs => svgs.flatMap(svg => [...svg.querySelectorAll('.curve, .cell, .dot, text, .axis')])
    .filter(e => [getComputedStyle(e).stroke, getComputedStyle(e).fill].every(color => color === 'none'))
    .map(e => e.outerHTML)"""
INK = "svg => getComputedStyle(svg.querySelector('text')).fill"


@pytest.fixture(scope="module", params=sorted(PAGES))
def path(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def opened(readers: Readers, path: str) -> Iterator[Page]:
    """Opening a page takes longer than its tests."""
    with visiting(readers) as visit:
        yield visit.open(path)


@pytest.mark.parametrize("width", [320, 1280])
def test_labels_stand_in_their_picture_and_apart(opened: Page, width: int) -> None:
    opened.set_viewport_size({"width": width, "height": 900})
    found = opened.locator(".drawn svg").evaluate_all(LABELS)
    assert found and all(len(figure["labels"]) > 2 for figure in found)
    for figure in found:
        for i, a in enumerate(figure["labels"]):
            where = f"{figure['name']}: {a['words']}"
            assert a["left"] >= 0 and a["right"] <= figure["width"], where
            assert a["top"] >= 0 and a["bottom"] <= figure["height"], where
            assert a["size"] * figure["scale"] >= 10, where
            for b in figure["labels"][:i]:
                apart = (
                    a["right"] <= b["left"]
                    or b["right"] <= a["left"]
                    or a["bottom"] <= b["top"]
                    or b["bottom"] <= a["top"]
                )
                assert apart, f"{where} on {b['words']}"


def test_every_figure_is_on_its_page(opened: Page, path: str) -> None:
    found = opened.locator(".drawn figure").evaluate_all("all => all.map(f => f.id)")
    assert {*found} == PAGES[path]


def test_every_figure_has_a_page() -> None:
    assert set().union(*PAGES.values()) == {f"figure-{name}" for name in SHOWN.values()}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_part_has_a_color(opened: Page, scheme: Literal["light", "dark"]) -> None:
    opened.emulate_media(color_scheme=scheme)
    assert opened.locator(".drawn svg").evaluate_all(UNCOLORED) == []


def test_colors_follow_the_scheme_and_print_is_light(visit: Visit) -> None:
    path = min(PAGES)
    page = visit.open(path, color_scheme="dark")
    figure = page.locator(".drawn svg").first
    dark = figure.evaluate(INK)
    page.emulate_media(media="print")
    assert (
        dark
        != figure.evaluate(INK)
        == visit.open(path, color_scheme="light").locator(".drawn svg").first.evaluate(INK)
    )
