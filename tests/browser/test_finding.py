"""What a reader finds: words in closed tabs, only what differs, the page as text, the keys."""

from urllib.parse import urljoin
from xml.etree import ElementTree as etree

import pytest
from playwright.sync_api import expect

from .conftest import Visit
from .test_reading import CHAPTER, EXAMPLE, example, opened, snippet, tab
from .test_switch import chosen, show

OPERATIONS = "operations/reductions/"
ATOM = "http://www.w3.org/2005/Atom"


def test_a_link_to_a_text_opens_the_tab_that_has_it(visit: Visit) -> None:
    reader = visit.reader()
    page = visit.open("creation/#:~:text=tf.zeros", reader)
    expect(page.locator(".example [data-framework=tf]").first).to_be_checked()
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


def test_a_section_without_examples_stays_and_what_is_left_out_is_said(visit: Visit) -> None:
    page = visit.open("layers/")
    alone = page.evaluate(
        """[...document.querySelectorAll('article > h2')].filter(h => {
            for (let p = h.nextElementSibling; p && p.tagName !== 'H2'; p = p.nextElementSibling)
                if (p.matches('.example') || p.querySelector('.example')) return false;
            return true;
        }).map(h => h.id)"""
    )
    assert alone
    told = page.locator(".left-out-told")
    expect(told).to_have_text("")
    page.get_by_label("Only those that differ").check()
    for anchor in alone:
        expect(page.locator(f"[id='{anchor}']")).to_be_visible()
    left = page.locator(".example.left-out").count()
    expect(told).to_contain_text(f"{left} of {page.locator('.example').count()} examples agree")
    page.get_by_label("Only those that differ").uncheck()
    expect(told).to_have_text("")


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


def test_a_tuple_has_its_parts_on_lines_of_their_own(visit: Visit) -> None:
    page = visit.open(CHAPTER)
    output = example(page, "triangle-inequality").locator(".output").first
    lines = (output.text_content() or "").split("\n")
    assert lines[0].startswith("(tensor(") and any(line.startswith(" tensor(") for line in lines)
    assert max(map(len, lines)) < 80


def test_the_notebooks_of_a_chapter_stand_below_its_title(visit: Visit) -> None:
    page = visit.open(CHAPTER)
    link = page.get_by_role("link", name="Download the notebook for JAX")
    expect(link).to_be_in_viewport()
    book = page.request.get(page.evaluate("a => a.href", link.element_handle())).json()
    code = [cell for cell in book["cells"] if cell["cell_type"] == "code"]
    assert "# %pip install jax==" in "".join(code[0]["source"])
    assert any(cell["metadata"].get("jupyter", {}).get("outputs_hidden") for cell in code)


@pytest.mark.parametrize(
    "path", [CHAPTER, "layers/", "where-they-disagree/", "porting/torch-to-jax/", "coverage/"]
)
def test_what_a_page_holds_has_names(visit: Visit, path: str) -> None:
    page = visit.open(path)
    nameless = page.evaluate("""() => {
        const named = (e) => e.ariaLabel || document.getElementById(e.getAttribute("aria-labelledby"));
        const told = (a) => (a.ariaLabel ?? a.textContent).trim();
        return [
            ...[...document.querySelectorAll("article table")].filter((e) => !named(e)),
            ...[...document.querySelectorAll(".tabbed-block > .highlight")].filter((e) => !named(e)),
            ...[...document.querySelectorAll("article a[href]")].filter((a) => /^[\\d.,]+$/.test(told(a))),
        ].map((e) => e.outerHTML.slice(0, 100));
    }""")
    assert nameless == []


def test_a_feed_tells_what_changed(visit: Visit) -> None:
    page = visit.open(CHAPTER)
    href = page.locator("link[type='application/atom+xml']").evaluate("link => link.href")
    link = page.get_by_role("link", name="Feed of what changed")
    assert page.evaluate("a => a.href", link.element_handle()) == href
    entries = etree.fromstring(page.request.get(href).text()).findall(f"{{{ATOM}}}entry")
    assert len(entries) > 10
    for entry in entries:
        target = entry.find(f"{{{ATOM}}}link")
        assert target is not None and page.request.get(urljoin(href, target.get("href", ""))).ok


def test_a_link_to_a_page_is_shown_by_others(visit: Visit) -> None:
    page = visit.open()
    assert page.title() == "PyTorch, TensorFlow, JAX and NumPy side by side - Trivium"
    for name in ("og:title", "og:description"):
        assert page.locator(f'meta[property="{name}"]').get_attribute("content")
    icon = page.locator("link[rel=apple-touch-icon]").evaluate("link => link.href")
    assert page.request.get(icon).headers["content-type"] == "image/png"
