"""Lists of changes and of names, and the search for API names."""

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from .conftest import Visit


def test_changes_are_found_by_the_versions_that_a_reader_has_and_will_have(visit: Visit) -> None:
    page = visit.open("since-when/")
    rows = ".trap:not([hidden])"
    every = page.locator(rows).count()
    page.locator("select[name=from]").select_option("NumPy 1.26.4")
    from_old = page.locator(rows).count()
    page.locator("select[name=to]").select_option("NumPy 2.5.5")
    assert 10 < page.locator(rows).count() == from_old < every
    page.locator("select[name=kind]").select_option("dtype")
    assert page.evaluate(
        "[...document.querySelectorAll('.trap:not([hidden])')].every(r =>"
        " r.parentElement.dataset.kind == 'dtype' && r.dataset.from.includes('numpy-1.26.4'))"
    )
    assert "from=numpy-1.26.4" in page.url and "kind=dtype" in page.url
    page.locator("select[name=kind]").select_option("not there")
    assert page.locator(rows).count() > 10, "a kind may have several words"
    status = page.get_by_role("status").first
    assert status.inner_text().endswith(f" of {every}")
    for option in page.locator("select[name=from] option[data-note]").all():
        page.locator("select[name=from]").select_option(option.get_attribute("value"))
        assert page.locator(".partly").inner_text().startswith(option.get_attribute("data-note"))


def test_names_that_are_newer_than_the_readers_version_say_so(visit: Visit, site: Path) -> None:
    index = json.loads((site / "look-up.json").read_text("utf-8"))
    told = json.loads((site / "history.json").read_text("utf-8"))["names"]
    assert index["newer"].keys() == {one["framework"] for one in told}
    key, known = next(iter(index["newer"].items()))
    label = index["frameworks"][key]
    oldest = f"{key}-{known['versions'][0]}"
    reader = visit.reader()
    page = visit.open("since-when/", reader)
    page.locator("select[name=from]").select_option(oldest)
    page.locator("select[name=kind]").select_option("new name")
    shown = page.locator(".trap:not([hidden])")
    assert shown.count() == page.locator(f"#names > [data-from~='{oldest}']").count() > 0
    names = " ".join(shown.locator("code").all_text_contents()).split()
    came = {n: known["versions"][new] for _, new, own in known["steps"] for n in own.split()}
    name = next(name for name in names if name in came)
    assert marks(visit.open("", reader), name) == [f"since {label} {came[name]}"]
    page = visit.open("since-when/", reader)
    assert page.locator("select[name=from]").input_value() == oldest, "the choice is kept"
    shared = visit.open("since-when/?kind=dtype", reader)
    expect(shared.locator("select[name=from]")).to_have_value(
        ""
    )  # an address says all that it asks
    page.locator("select[name=from]").select_option("any version")
    assert marks(visit.open("", reader), name) == []


@pytest.mark.parametrize("path", ["since-when/", "names-torch/"])
def test_a_long_list_is_short_on_a_phone_until_a_reader_looks_for_something(
    visit: Visit, path: str
) -> None:
    page = visit.open(path, width=375, height=800)
    screens = "document.documentElement.scrollHeight / 800"
    assert page.evaluate(screens) < 20
    group = page.locator("details.group").first
    line = group.locator(".trap, tbody tr").first
    assert not line.is_visible()
    words = "torch.cumsum" if path == "names-torch/" else "cholesky"
    page.locator(".filter input").fill(words)
    lines = page.locator(".group :is(.trap, tbody tr):not([hidden])")
    assert words in (lines.first.text_content() or "").lower() and lines.first.is_visible()
    page.locator(".filter input").fill("")
    assert not line.is_visible(), "what unfolded for a search folds after it"
    page.get_by_role("button", name="Unfold all").click()
    expect(line).to_be_visible()
    page.get_by_role("button", name="Fold all").click()
    expect(line).not_to_be_visible()


def test_an_address_leads_to_a_name_that_is_folded(visit: Visit) -> None:
    page = visit.open("names-torch/#torch.cumsum")
    expect(page.locator("h3[id='torch.cumsum']")).to_be_in_viewport()


def test_without_a_script_the_lists_unfold(visit: Visit) -> None:
    page = visit.open("since-when/", java_script_enabled=False)
    expect(page.locator(".filter")).not_to_be_visible()
    page.locator("details.group > summary").first.click()
    line = page.locator(".group > .trap").first
    line.locator("summary").click()
    expect(line.locator("dl code").first).to_be_visible()


def marks(page: Page, name: str) -> list[str]:
    """What the look-up says of a name beside the name."""
    page.keyboard.press("/")
    page.locator(".look-up input").fill(name)
    option = page.locator(f".look-up [role=option][data-name='{name}']")
    option.wait_for()
    return option.locator(".newer").all_inner_texts()


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
    texts = [e["text"] for e in entries if re.match("names-.*#", e["location"])]
    assert not any("; not in " in text for text in texts), "what stands beside a name is no text"
    assert not [e["location"] for e in entries if "torch.cat(" in e["text"]]
