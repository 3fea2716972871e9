"""The other pages that are tables: where they disagree, filtered and sorted; the search for API
names."""

import json
from pathlib import Path

from .conftest import Visit

PLACES = (
    "[...document.querySelectorAll('.traps tbody tr')].filter(r => "
    "!r.hidden).map(r => [r.dataset.kind, r.dataset.between])"
)


def test_a_count_leads_to_as_many_disagreements(visit: Visit) -> None:
    page = visit.open("where-they-disagree/")
    link = page.get_by_role("row", name="dtype").first.get_by_role("link").nth(1)
    count = int(link.inner_text())
    link.click()
    page.wait_for_url("**/?kind=dtype&between=torch-tf#traps")
    found = page.evaluate(PLACES)
    assert len(found) == count > 10
    assert all(kind == "dtype" and "torch-tf" in between.split() for kind, between in found)
    assert page.get_by_role("status").first.inner_text().startswith(f"{count} of ")


def test_disagreements_are_found_by_words_and_pair_and_the_choice_stays_in_the_address(
    visit: Visit,
) -> None:
    page = visit.open("where-they-disagree/")
    page.get_by_label("between").select_option("PyTorch and JAX")
    page.get_by_label("with").fill("grad_and_value")
    found = page.evaluate(PLACES)
    assert {kind for kind, _ in found} == {"gradient"}
    again = visit.open(page.url.removeprefix(visit.address))
    assert (
        again.evaluate(PLACES) == found
        and again.get_by_label("with").input_value() == "grad_and_value"
    )
    again.get_by_label("with").fill("")
    again.get_by_label("between").select_option("any two")
    assert len(again.evaluate(PLACES)) > 200 and "?" not in again.url


def test_disagreements_sort_by_every_column(visit: Visit) -> None:
    page = visit.open("where-they-disagree/")
    for name in ("Example", "Kind", "TensorFlow"):
        button = page.locator(".traps thead").get_by_role("button", name=name)
        button.click()
        column = page.locator(".traps thead th").all_inner_texts().index(button.inner_text())
        texts = page.locator(f".traps tbody tr > :nth-child({column + 1})").all_inner_texts()
        assert texts == page.evaluate(
            "texts => texts.sort(new Intl.Collator('en', {numeric: true}).compare)", texts
        )
    button.click()
    assert page.locator(".traps thead [aria-sort=descending]").count() == 1


def test_changes_are_found_by_the_versions_that_a_reader_has_and_will_have(visit: Visit) -> None:
    page = visit.open("since-when/")
    rows = ".changes tbody tr:not([hidden])"
    every = page.locator(rows).count()
    page.locator("select[name=from]").select_option("NumPy 1.26.4")
    from_old = page.locator(rows).count()
    page.locator("select[name=to]").select_option("NumPy 2.5.5")
    assert 10 < page.locator(rows).count() == from_old < every
    page.locator("select[name=kind]").select_option("dtype")
    assert page.evaluate(
        "[...document.querySelectorAll('.changes tbody tr:not([hidden])')].every(r =>"
        " r.dataset.kind == 'dtype' && r.dataset.from.includes('numpy-1.26.4'))"
    )
    assert "from=numpy-1.26.4" in page.url and "kind=dtype" in page.url
    assert page.get_by_role("status").first.inner_text().endswith(f" of {every}")


def test_what_older_versions_gave_unfolds_below_an_example(visit: Visit) -> None:
    page = visit.open("operations/decompositions/#eig")
    example = page.locator("[data-example='linear-algebra/eig']")
    summary = example.locator("details.since > summary")
    assert summary.inner_text().startswith("Versions: not as in")
    assert not example.locator(".since p").first.is_visible()
    summary.press("Enter")
    assert "The same since" in example.locator(".since p").first.inner_text()


def test_search_index_has_each_name_of_the_api_once(site: Path) -> None:
    entries = json.loads((site / "search" / "search_index.json").read_text("utf-8"))["docs"]
    titles = [e["title"] for e in entries if e["location"].startswith("names-")]
    for name in ("torch.cat", "tf.concat", "jnp.concatenate", "np.concatenate"):
        assert titles.count(f"<code>{name}</code>") == 1
    assert not [e["location"] for e in entries if "torch.cat(" in e["text"]]
