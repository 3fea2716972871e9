"""What the reader knows stands first on pages that are lists, and what is shown beside it second."""

import pytest
from making import KEYS
from playwright.sync_api import Page, expect
from trivium.frameworks import FRAMEWORKS

from .conftest import Visit, rest
from .test_switch import know, show


def owners(page: Page, parts: str) -> list[str]:
    """Whose the parts are, each owner once, in the order in which they stand."""
    of = page.locator(parts).evaluate_all("all => all.map((part) => part.dataset.of)")
    return list(dict.fromkeys(of))


def test_the_column_of_the_framework_that_is_shown_stands_first(visit: Visit) -> None:
    page = visit.open("names-torch/")
    heads, row = "thead >> nth=0 >> th[data-of]", "tr:has(h3[id='torch.cat']) td[data-of]"
    others = [key for key in FRAMEWORKS if key != "torch"]
    assert owners(page, heads) == owners(page, row) == others
    show(page, "NumPy")
    others.remove("numpy")
    assert owners(page, heads) == owners(page, row) == ["numpy", *others]
    expect(page.locator(row).first).to_contain_text("np.concatenate")
    cells = page.locator("tr:has(h3[id='torch.cat']) > *")
    expect(cells.first).to_contain_text("torch.cat")
    expect(cells.last).to_contain_text("docs")


def test_a_phone_names_the_framework_of_each_counterpart(visit: Visit) -> None:
    page = visit.open("names-torch/?beside=jax&filter=torch.", width=375)
    cells = page.locator("tr:has(h3[id='torch.cat']) td[data-of]").filter(visible=True).all()
    told = [c.evaluate("c => getComputedStyle(c, '::before').content") for c in cells]
    assert all(
        label in words for label, words in zip(("JAX", "TensorFlow", "NumPy"), told, strict=True)
    )
    assert "JAX" in told[0] and cells[0].inner_text().startswith("jnp.concatenate")
    tops = [box["y"] for c in cells if (box := c.bounding_box())]
    assert tops == sorted(tops) and len(set(tops)) == 3
    empty = page.locator("tr:has(h3[id='torch.Generator']) td[data-of]").first
    assert not empty.is_visible()  # a label without a counterpart


@pytest.mark.parametrize(
    ("path", "parts"),
    [
        ("api-index/", "h2[data-of]"),
        ("api-index/", "h3[data-of]"),
        ("coverage/", ".shares tbody tr"),
        ("since-when/", "select[name=from] optgroup"),
        ("since-when/", ".group:first-of-type > .trap"),
        ("notebooks/", "li:has-text('Norms') span[data-of]"),
        ("norms/", ".notebooks span[data-of]"),
    ],
)
def test_lists_begin_with_what_the_reader_knows_and_go_on_with_what_is_shown(
    visit: Visit, path: str, parts: str
) -> None:
    reader = visit.reader()
    page = visit.open(path, reader)
    written = owners(page, parts)
    assert {*KEYS} <= {*written} <= {*FRAMEWORKS}
    know(page, "NumPy")
    show(page, "JAX")
    rest = [key for key in written if key not in ("numpy", "jax")]
    assert owners(page, parts) == ["numpy", "jax", *rest]
    know(page, "JAX")  # the two change places
    assert owners(page, parts) == ["jax", "numpy", *rest]
    assert owners(visit.open(path, reader), parts) == ["jax", "numpy", *rest]


def test_a_heading_takes_its_list_along(visit: Visit) -> None:
    page = visit.open("api-index/?framework=jax")
    title = page.locator("h2[data-of=jax]")
    assert title.evaluate("h => h.nextElementSibling.dataset.of") == "jax"
    expect(page.locator("article h2").first).to_contain_text("JAX")
    expect(page.locator("article h2").last).to_contain_text("Other names")


def test_a_notebook_leads_to_the_same_chapter_in_the_framework_that_is_shown(visit: Visit) -> None:
    page = visit.open("notebooks/norms-torch/?beside=numpy")
    expect(page.get_by_label("show", exact=True)).to_have_value("numpy")
    link = page.locator("article a[data-of]").first
    expect(link).to_have_text("NumPy")
    link.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Norms (NumPy)")


def test_what_is_read_stays_where_it_is(visit: Visit) -> None:
    page = visit.open("api-index/")
    heading = page.locator("h2[data-of=numpy]")
    heading.evaluate("h => scrollTo(0, h.getBoundingClientRect().top + scrollY - 70)")
    rest(page)
    before = heading.bounding_box()
    know(page, "NumPy")
    rest(page)
    after = heading.bounding_box()
    assert before and after and abs(before["y"] - after["y"]) < 3
