"""Fragments: golden texts, and the promise that what a snippet holds or prints is shown as text,
whatever it is."""

import html
import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from making import KEYS, example, f32, raises, saw
from markdown import Markdown
from trivium.comparison.verdict import judge
from trivium.observation import Observation, printable
from trivium.pages import chapters
from trivium.pages import example_block as fragment
from trivium.pages.includes import Shown, addresses
from trivium.pipeline.result import Result
from trivium.site.extensions import highlight as fence

GOLDEN = Path(__file__).parents[1] / "cases" / "golden"
HOSTILE = [
    "```\nout\n```",
    "~~~\n# title\n~~~",
    '--8<-- "norms/y.md"',
    "--8<--\nnorms/y.md\n--8<--",
    ";--8<-- x",
    "-8<- x",
    "    --8<-- x",
    '=== "Tab"\n    x',
    "<script>alert(1)</script>",
    "</code></pre><b>x</b>",
    "&lt; &amp; &#60;",
    "{{ config }} {% x %}",
    "$$x$$ \\( y \\)",
    "/// tab | x\n///",
    "# title",
    "!!! note\n    x",
    "[x](javascript:y)",
    "\x1b[31mred\x1b[0m",
    "{ .a #b }",
    "``` python\nx = 1\n```",
    "<!-- x -->",
    "\\",
    "`" * 9,
    "\t\ttabs\n\tand",
    "   leading and trailing   ",
    "*[HTML]: x",
    "--8<-- [start:x]",
    "<div markdown>\n*x*\n</div>",
    "\ud800",
    "a\u2028b",
    "1. x\n2. y",
    "Traceback (most",
]
WORDS = [
    "__array__",
    "Tensor<float> & <Tensor>",
    "`<Tensor>` and `__array__`",
    "one.\n\nTwo.",
    'x\n{ .verdict .agree data-example="norms/forged" }',
    "![x](y)[^1]",
    "``a`` and `b",
    "`a\\` b",
    "&lt;b&gt; &amp;",
    "$x$ ~~y~~ ^z^",
]
TEXTS = st.sampled_from(HOSTILE) | st.text(
    st.sampled_from("`~=-8<>\"'{}#*_\n \t;$\\/!|[]a&"), max_size=30
)


def made(source: str, seen: dict[str, Observation], toml: str = "") -> Result:
    asked = example(toml, tuple(k for k in KEYS if seen[k].present is None), source)
    return Result(asked, seen, judge(asked, seen))


def page(text: str, folder: Path) -> str:
    """The fragment as a page shows it, by the extensions of mkdocs.yml that read it."""
    (folder / "norms").mkdir(exist_ok=True)
    (folder / "norms" / "x.md").write_text(text, "utf-8")
    (folder / "norms" / "y.md").write_text("INCLUDED")
    fences = [
        {"name": "python", "class": "python", "format": fence.python},
        {"name": "text", "class": "text", "format": fence.text},
    ]
    config: dict[str, Any] = {
        "pymdownx.snippets": {
            "base_path": [str(folder)],
            "check_paths": True,
            "restrict_base_path": True,
        },
        "pymdownx.superfences": {"custom_fences": fences},
        "pymdownx.tabbed": {"alternate_style": True},
    }
    extensions = [
        "abbr",
        "admonition",
        "attr_list",
        "md_in_html",
        "tables",
        "pymdownx.details",
        *config,
        "trivium.site.extensions.examples:ExamplesExtension",
    ]
    return Markdown(extensions=extensions, extension_configs=config).convert(
        'Before.\n\n--8<-- "norms/x.md"\n\nAfter.'
    )


def blocks(shown: str) -> list[str]:
    """The text of each block of code."""
    found = re.findall(r"<pre><code>(.*?)</code></pre>", shown, re.DOTALL)
    return [html.unescape(re.sub(r"<[^>]*>", "", block)) for block in found]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TEXTS, TEXTS)
def test_code_and_output_are_shown_and_never_obeyed(
    tmp_path: Path, source: str, output: str
) -> None:
    seen = dict.fromkeys(KEYS, Observation("", output, f32(1), line=1))
    text = fragment.render(made(source, seen))
    shown = page(text, tmp_path)
    assert shown.startswith("<p>Before.</p>") and shown.rstrip().endswith("<p>After.</p>")
    assert shown.count('class="tabbed-block"') == 4 and shown.count('class="tabbed-set') == 1
    assert "INCLUDED" not in shown and "<script" not in shown and "<b>" not in shown
    # Python-Markdown takes the blanks out of lines that have nothing else.
    plain = [re.sub(r"(?m)^[ \t]+$", "", printable(t)) for t in (source, output)]
    wanted = [t.rstrip("\n").expandtabs(4) for t in plain]
    got = [block.expandtabs(4) for block in blocks(shown)]
    kept = [w.strip("\n").rstrip() for w in wanted if w.strip()]
    assert [g.strip("\n").rstrip() for g in got if g.strip()] == kept * 4


def toml_text(text: str) -> str:
    """A text as TOML writes it."""
    return json.dumps(printable(text), ensure_ascii=False)


@pytest.mark.parametrize("text", HOSTILE + WORDS)
def test_titles_values_and_messages_are_text_too(tmp_path: Path, text: str) -> None:
    quoted = toml_text(text)
    toml = f'title = {quoted}\n[tf]\nvalue = {quoted}\nreason = "r"'
    seen = {k: saw(printable(text) + "x" * (k != "tf")) for k in KEYS}
    shown = page(fragment.render(made("1\n", seen, toml)), tmp_path)
    assert (
        shown.count("<section") == 1
        and shown.rstrip().endswith("<p>After.</p>")
        and 'class="verdict declared"' in shown
    )
    bad = {k: raises("ValueError", printable(text)) if k == "tf" else saw(f32(1)) for k in KEYS}
    shown = page(fragment.render(made("1\n", bad)), tmp_path)
    assert (
        "INCLUDED" not in shown
        and "<script" not in shown
        and shown.rstrip().endswith("<p>After.</p>")
    )


def words(shown: str) -> str:
    """What a reader sees of HTML, on one line."""
    return " ".join(html.unescape(re.sub(r"<[^>]*>", "", shown)).split())


def wanted(text: str) -> str:
    """A reason as it should be seen: all characters but the backticks around code."""
    parts = re.split("(?<!`)`([^`]+)`(?!`)", " ".join(printable(text).split()))
    return " ".join("".join(p.strip() if i % 2 else p for i, p in enumerate(parts)).split())


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from(HOSTILE + WORDS).filter(str.strip) | TEXTS.filter(lambda t: len(t.strip()) > 2)
)
def test_a_reason_is_text_but_for_code(tmp_path: Path, text: str) -> None:
    """In the verdict and in a chapter's list; a tab without a counterpart leaves it to these."""
    seen = {k: saw(f32(1 + (k == "tf"))) for k in KEYS} | {"jax": Observation(present=False)}
    reason = toml_text(f"A {text} z.")
    toml = (
        f'[tf]\nvalue = 2.0\nreason = {reason}\n[jax]\nmissing = "jax.numpy.x"\nreason = {reason}'
    )
    result = made("1\n", seen, toml)
    shown = page(fragment.render(result), tmp_path)
    (line,) = re.findall(r'<p class="verdict declared".*?</p>', shown, re.DOTALL)
    (tab,) = re.findall(r'<p class="no-counterpart".*?</p>', shown, re.DOTALL)
    reader = wanted(f"A {text} z.")
    assert words(line).count(reader) == 2 and words(tab) == "No counterpart in JAX."
    tags = set(re.findall(r"<(\w+)", line + tab)) - {"code"}
    assert tags == {"p", "strong", "br", "a"}
    assert shown.count("<section") == 1 and shown.rstrip().endswith("<p>After.</p>")
    at = [Shown("norms/x", "norms.md", "", 1)]
    listed = chapters.differences("norms", [result], at, addresses(at))
    assert listed.count("\n") == 1 and words(page(listed, tmp_path)).count(reader) == 2


@pytest.mark.parametrize(
    "toml, says",
    [
        ("", ""),
        ("[tf]\nvalue = 1", "TensorFlow differs"),
        ("[torch]\nvalue = 1\n[jax]\nvalue = 1", "PyTorch and JAX differ"),
        ("[tf]\nvalue = 1\n[jax]\nmissing = 'jax.x'", "TensorFlow differs, not in JAX"),
        (
            "[torch]\nvalue = 1\n[tf]\nvalue = 1\n[jax]\nvalue = 1",
            "PyTorch, TensorFlow and JAX differ",
        ),
    ],
)
def test_who_differs(toml: str, says: str) -> None:
    toml = re.sub(r"(?m)^(value|missing).*", '\\g<0>\nreason = "R."', toml)
    seen = {k: saw(f32(1)) for k in KEYS}
    if "missing" in toml:
        seen["jax"] = Observation(present=False)
    assert fragment.odd(made("1\n", seen, toml).example) == says


@pytest.mark.parametrize(
    "toml, says",
    [
        ("", "0 0 0 0"),
        ("[tf]\nvalue = 1", "0 1 0 0"),
        ("[tf]\nvalue = 1\n[jax]\nvalue = 1", "0 1 1 0"),
        ("[tf]\nvalue = 1\n[jax]\nvalue = 2", "0 1 2 0"),
        ("[tf]\nvalue = 1\n[numpy]\nmissing = 'numpy.x'", "0 1 0 -"),
    ],
)
def test_who_is_with_whom(toml: str, says: str) -> None:
    toml = re.sub(r"(?m)^(value|missing).*", '\\g<0>\nreason = "R."', toml)
    present = tuple(k for k in KEYS if k != "numpy" or "missing" not in toml)
    assert " ".join(fragment.sides(example(toml, present))) == says


@pytest.mark.parametrize(
    "source, says",
    [
        ("import x\nx.f(1)  # why\n", "2:0-2:6"),
        ('x = "é"\n("é", x\n )', "2:0-3:2"),
        ("a = 1; a", "1:7-1:8"),
        ("print(1)", "-"),
        ("a = 1", "-"),
        ("", "-"),
        ("(", "-"),
    ],
)
def test_where_the_last_expression_stands(source: str, says: str) -> None:
    assert fragment.last_expression(example("", KEYS, source), "torch") == says


@pytest.mark.parametrize("name", ["agree", "declared", "missing", "diverged"])
def test_golden(name: str) -> None:
    seen = {k: saw(f32([1, 2]), printed="3 rows\n" if k == "torch" else "") for k in KEYS}
    toml = 'title = "The `norm`, twice"\n'
    if name == "declared":
        seen["tf"] = saw(f32([1, 3]), warns=("UserWarning",))
        toml += '[tf]\nvalue = [1, 3]\nwarning = "UserWarning"\nreason = "`tf.norm` keeps *it*."\n'
    elif name == "missing":
        seen["jax"] = Observation(present=False)
        toml += (
            '[jax]\nmissing = "jax.numpy.norm"\nreason = "JAX has `jax.numpy.linalg.norm` only."\n'
        )
    elif name == "diverged":
        seen["tf"] = raises("ValueError", "no `x` <b>")
    text = fragment.render(made("import x\n\nx.norm(1)\n", seen, toml))
    assert text == (GOLDEN / f"fragment-{name}.md").read_text()


def test_default_widths_are_noted() -> None:
    seen = {k: saw(f32(1)) for k in KEYS}
    verdict = replace(judge(example(), seen), widths=True, difference=1.25e-7)
    line = fragment.verdict(Result(example(), seen, verdict))
    assert "default width" in line and "1.2e-07" in line


def test_long_output_is_shortened_and_said_so() -> None:
    for text, left in (
        ("\n".join(map(str, range(500))), "500 lines"),
        ("x" * 9000, "9,000 characters"),
    ):
        shown = fragment.output(Observation(printed=text))
        assert (
            "[shortened: " in shown
            and left in shown
            and len(shown) < fragment.MOST_CHARACTERS + 100
        )


def test_what_is_shown_under_the_code_is_what_a_notebook_shows() -> None:
    assert fragment.output(saw(1.5, "a\nb\n")) == "a\nb\n1.5"
    assert fragment.output(raises("ValueError", "no")) == "ValueError: no"
    assert fragment.output(saw(None)) == "" and fragment.output(
        saw(1, warns=("UserWarning",))
    ).endswith("UserWarning of line 1")
