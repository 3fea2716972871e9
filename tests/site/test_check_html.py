"""The scan of the built HTML refuses what a hook could miss, and accepts what a page may say."""

from pathlib import Path

import pytest
from making import KEYS
from trivium.frameworks import FRAMEWORKS
from trivium.problems import Problem
from trivium.site import check_html as scan

TAB = (
    '<div class="tabbed-block"><div class="language-python '
    'highlight"><pre><code>x</code></pre></div></div>'
)


def example(
    name: str = "norms/x", tabs: int = 4, verdict: str = '<p class="verdict agree">Agree</p>'
) -> str:
    return (
        f'<section class="example" role="group" aria-label="X" '
        f'data-example="{name}" data-search-exclude="">'
        f'<div class="tabbed-set tabbed-alternate">{TAB * tabs}</div>{verdict}</section>'
    )


def scanned(site: Path, names: tuple[str, ...] = ("norms/x",), **pages: str) -> list[Problem]:
    for name, text in pages.items():
        (site / name).mkdir(parents=True, exist_ok=True)
        (site / name / "index.html").write_text(
            f"<html><body><main>{text}</main></body></html>", "utf-8"
        )
    return list(scan.problems(site, set(names)))


def test_a_good_page(tmp_path: Path) -> None:
    good = (
        "<p>Costs 5 $ or 6 $, a // b, f(x) and [x].</p><script>var a = "
        "'$$'</script><pre><code>--8&lt;-- $$ ///</code></pre>"
    )
    assert scanned(tmp_path, norms=example() + good) == []
    assert scanned(tmp_path, norms=example(verdict='<p class="verdict declared">Differ</p>')) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('<p>--8&lt;-- "norms/y.md"</p>', "leftover"),
        ('<p>--8<-- "norms/y.md"</p>', "leftover"),
        ("<p>$$x$$</p>", "leftover"),
        ("<p>\n/// tab | x\n</p>", "leftover"),
        ("<p>\\(x\\)</p>", "leftover"),
        ("<p>\\[x\\]</p>", "leftover"),
        ("<p>Traceback (most recent call last):</p>", "traceback"),
    ],
)
def test_what_must_not_be_published(tmp_path: Path, text: str, told: str) -> None:
    (problem,) = scanned(tmp_path, norms=example() + text)
    assert (
        (problem.aspect, problem.path) == ("output", "norms/index.html")
        and told in problem.message
        and problem.cure
    )


def test_an_output_that_shows_a_traceback_in_code_is_the_lesson(tmp_path: Path) -> None:
    assert (
        scanned(
            tmp_path,
            norms=example() + "<pre><code>Traceback (most recent call last):\n</code></pre>",
        )
        == []
    )


@pytest.mark.parametrize("tabs", [0, len(KEYS) - 1, len(FRAMEWORKS) + 1])
def test_a_tab_that_is_missing(tmp_path: Path, tabs: int) -> None:
    (problem,) = scanned(tmp_path, norms=example(tabs=tabs))
    assert f"{tabs} tabs of {len(KEYS)}" in problem.message


@pytest.mark.parametrize(
    "verdict",
    ["", '<p class="verdict problem">value</p>', "<p>Agree</p>", '<p class="verdict stale">s</p>'],
)
def test_no_good_verdict(tmp_path: Path, verdict: str) -> None:
    (problem,) = scanned(tmp_path, norms=example(verdict=verdict))
    assert "verdict" in problem.message


def test_an_example_that_no_page_shows(tmp_path: Path) -> None:
    (problem,) = scanned(tmp_path, ("norms/x", "norms/y"), norms=example())
    assert (problem.aspect, problem.path) == ("orphan", "norms/y")


def test_links_that_lead_nowhere(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "index.html").write_text(
        '<h1 id="here">a</h1><a href="..">up</a><a href="#gone">x</a><a href="../a%20b.txt">ok</a>'
    )
    (tmp_path / "a b.txt").write_text("")
    (tmp_path / "index.html").write_text(
        '<a class="x" href="b/#here">ok</a><a href="b/#not">x</a><a href="c/">x</a>'
        '<img src="d.png"><a href="https://example.org/e">ok</a><a href="mailto:a@b.c">ok</a>'
        '<a href="/norms.md">x</a>'
    )
    found = [(p.path, p.message.partition(" ")[0]) for p in scan.dead_links(tmp_path)]
    assert found == [
        ("b/index.html", "#gone"),
        *(("index.html", target) for target in ("b/#not", "c/", "d.png", "/norms.md")),
    ]


def test_links_of_a_site_below_a_path(tmp_path: Path) -> None:
    page = '<a href="/below/gone/">x</a><a href="/below/">ok</a><a href="/beside/">ok</a>'
    (tmp_path / "404.html").write_text(page)
    (tmp_path / "index.html").write_text("")
    (found,) = scan.dead_links(tmp_path, "https://example.org/below/")
    assert (found.path, found.message) == ("404.html", "/below/gone/ leads nowhere")


def test_the_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert scan.main([]) == 2 and "build the site first" in capsys.readouterr().err
    (tmp_path / ".build").mkdir()
    (tmp_path / ".build" / "examples.json").write_text('{"norms/x": {}}')
    (tmp_path / "built").mkdir()
    (tmp_path / "built" / "index.html").write_text(example())
    assert scan.main(["built"]) == 0 and "1 examples" in capsys.readouterr().out
    (tmp_path / "built" / "index.html").write_text('<a href="gone/">x</a>')
    assert scan.main(["built"]) == 1
    told = capsys.readouterr().out
    assert "gone/ leads nowhere" in told and "no built page shows this example" in told


def test_two_examples_on_one_page_keep_their_own_verdicts(tmp_path: Path) -> None:
    (problem,) = scanned(
        tmp_path, ("norms/x", "norms/y"), norms=example(verdict="") + example("norms/y")
    )
    assert "norms/x" in problem.message
