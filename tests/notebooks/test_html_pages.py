"""The notebooks as pages: mathematics without a script, styles once, no other host."""

import re
from pathlib import Path

import nbformat
import pytest
from chapter import book, made
from trivium.frameworks import FRAMEWORKS
from trivium.notebooks import html_pages

ROOT = Path(__file__).resolve().parents[2]


def test_formulas_become_mathml_and_code_keeps_its_dollars() -> None:
    text = html_pages.with_mathml(
        "| $\\|x\\|_1$ | `$x$` |\n\n$$\na_1 \\cdot b_2\n$$\n\n```text\n$y$\n```\n"
    )
    assert text.count("<math") == 2 and "`$x$`" in text and "\n$y$\n" in text and "$a" not in text
    assert not re.search(r"[*_|\\]", "".join(re.findall(r"<math.*?</math>", text)))


def test_a_rendered_page_asks_no_other_host(tmp_path: Path) -> None:
    for name in ("mkdocs.yml", "mkdocs-notebooks.yml"):
        (tmp_path / name).write_text((ROOT / name).read_text())
    (tmp_path / "overrides").symlink_to(ROOT / "overrides")
    site = tmp_path / "site"
    (site / "notebooks").mkdir(parents=True)
    (site / "notebooks" / "norms-jax.ipynb").write_text(nbformat.writes(book(made(), "jax")))
    html_pages.add(site, tmp_path)
    page = (site / "notebooks" / "norms-jax" / "index.html").read_text()
    assert "<math" in page and "1.5" in page
    assert re.search(r'<a [^>]*href="\.\./norms-jax\.ipynb"', page)
    assert "cdn" not in page.lower() and len(page) < 100_000
    assert all(
        (site / "notebooks" / style).is_file()
        for style in re.findall(r'href="\.\./(style-\w+\.css)"', page)
    )


def test_styles_are_files_that_pages_share(tmp_path: Path) -> None:
    style = "a { b: c }" * 300
    page = f"<style>{style}</style><style>p {{}}</style><script>mathjax</script><script>x</script>"
    shown = {html_pages.lightened(page, tmp_path) for _ in range(2)}
    (kept,) = tmp_path.iterdir()
    assert kept.read_text() == style
    link = f'<link rel="stylesheet" href="../{kept.name}">'
    assert shown == {f"{link}<style>p {{}}</style><script>x</script>"}


def test_books_stand_by_chapter_and_in_the_order_of_the_frameworks() -> None:
    labels = [f.label for f in FRAMEWORKS.values()]
    books = {
        f"{i}.ipynb": {"cells": [{"source": [f"# {chapter} ({label})\n"]}]}
        for i, (chapter, label) in enumerate(
            [("Norms", labels[1]), ("Data", labels[0]), ("Norms", labels[0])]
        )
    }
    chapters = html_pages.by_chapter(books)
    assert html_pages.navigation(chapters)[1:] == [
        {"Data": [{labels[0]: "notebooks/1.ipynb"}]},
        {"Norms": [{labels[0]: "notebooks/2.ipynb"}, {labels[1]: "notebooks/0.ipynb"}]},
    ]
    assert 'href="../0/"' in html_pages.siblings(chapters["Norms"], "2.ipynb")
    assert html_pages.siblings(chapters["Data"], "1.ipynb") == ""


def test_chapters_of_one_title_and_other_notebooks_all_have_their_pages() -> None:
    label = next(iter(FRAMEWORKS.values())).label
    headings = {"a": f"# Norms ({label})", "b": f"# Norms ({label})", "c": "# Mine (a draft)"}
    books = {f"{n}.ipynb": {"cells": [{"source": [text]}]} for n, text in headings.items()}
    assert html_pages.navigation(html_pages.by_chapter(books))[1:] == [
        {"Mine": [{"a draft": "notebooks/c.ipynb"}]},
        {"Norms": [{label: "notebooks/a.ipynb"}, {label: "notebooks/b.ipynb"}]},
    ]


def test_pages_are_made_anew_with_what_lists_them_and_with_a_files_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(html_pages.maths, "__file__", str(tmp_path / "maths.py"))
    listing, theme = tmp_path / "templates" / "notebooks.md.jinja", tmp_path / "overrides" / "a"
    keys = [html_pages.made_of(tmp_path, {})]
    for path in (listing, theme):
        path.parent.mkdir()
        path.write_text("x")
        keys.append(html_pages.made_of(tmp_path, {}))
    theme.rename(theme.with_name("b"))
    assert len({*keys, html_pages.made_of(tmp_path, {})}) == 4
