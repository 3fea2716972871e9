"""Mathematics: wrong LaTeX is found at its line, equations are listed, the font has every sign that
is drawn."""

import json
import re
import unicodedata
from pathlib import Path
from typing import Any

import pytest
from fontTools.ttLib import TTFont
from markdown import Markdown
from trivium.pages import maths
from trivium.pages.maths import Equation, FormulaError, equations, inline, mathml, problems

ROOT = Path(__file__).parents[2]
PAGES = sorted((ROOT / "docs").rglob("*.md"))
FONT = ROOT / "docs" / "assets" / "fonts" / "trivium-math.woff2"
LATER = [FONT.with_name(f"trivium-math-{name}.woff2") for name in ("signs", "letters")]
CSS = (ROOT / "docs" / "assets" / "trivium.css").read_text("utf-8")
# What the browser draws for a letter that stands alone in <mi>: the italic letter of the
# mathematical alphabets.
ITALIC = {
    unicodedata.normalize("NFKC", chr(c)): chr(c)
    for c in (*range(0x1D434, 0x1D468), *range(0x1D6E2, 0x1D71C))
}
ITALIC["h"] = "\u210e"
INVISIBLE = {*"\u2061\u2062\u2063\u2064\ufe00\ufe01\n"}  # invisible operators, variation selectors


def render(text: str, **options: Any) -> str:
    config = {"trivium.site.extensions.maths:MathsExtension": options}
    return Markdown(
        extensions=["attr_list", "toc", "trivium.site.extensions.maths:MathsExtension"],
        extension_configs=config,
    ).convert(text)


@pytest.mark.parametrize(
    "latex, what",
    [
        (r"\foo x", "Unknown command"),
        (r"\frac{a", "end of input"),
        ("a & b", '"&"'),
        (r"\substack{a\\b}", "Unknown command"),
        (r"a \tag{1}", "tag"),
        (r"\boxed{x}", "browsers do not draw"),
        (r"\cancel{x}", "browsers do not draw"),
        (r"\vec v", "browsers do not draw"),
        (r"\color{red} x", "style sheet has no class"),
    ],
)
def test_wrong_latex_is_an_error_that_carries_it(latex: str, what: str) -> None:
    with pytest.raises(FormulaError, match=re.escape(what)) as error:
        mathml(latex, True)
    assert latex in str(error.value)


def test_problems_have_path_line_and_cure() -> None:
    text = "---\ntitle: x\n---\n\nFine $x$, wrong $\\foo$.\n\n$$\n\\frac{1}\n$$\n\n"
    text += "and `$\\code$` is code\n\n```\n$\\bad$\n```\n"
    found = problems("docs/norms.md", text)
    assert [(p.where, p.aspect) for p in found] == [
        ("docs/norms.md:5", "syntax"),
        ("docs/norms.md:7", "syntax"),
    ]
    assert r"\foo" in found[0].message and r"\frac{1}" in found[1].message
    assert all(p.cure for p in found)


@pytest.mark.parametrize(
    "text, line",
    [
        ("text $$ x $$ text\n", 1),
        ("a\n\n$$\nx\n\ny\n$$\n", 3),
        ("a\n\n$$\nx\n", 3),
        ("prose\n\n{ #eq-lonely .definition }\n", 3),
        ("$$\nx\n$$\n\n{ #eq-x .defintion }\n", 1),
        ('$$\nx\n$$\n\n{ #eq-x provedby="norms/x" }\n', 1),
        ("words\n$$\nx\n$$\n", 2),
        ("$$\nx\n$$\nwords\n", 1),
        ("$$\nx\n$$\n{ #eq-x .definition }\n", 1),
        ("- item\n  $$x$$\n", 2),
    ],
)
def test_what_the_renderer_would_not_take_as_meant_is_a_problem(text: str, line: int) -> None:
    found = problems("page.md", text)
    assert [p.line for p in found][:1] == [line]
    assert all("blank line" in p.cure or "LaTeX" in p.cure for p in found)


@pytest.mark.parametrize(
    "text", ["# Heading\n$$\nx\n$$\n", "words\n\n$$\nx\n$$\n\nwords\n", "$$x$$", "    $$x$$\n"]
)
def test_what_the_renderer_takes_as_meant_is_none(text: str) -> None:
    assert not problems("page.md", text)
    assert "$$" not in render(text.replace("    ", ""))


def test_equations() -> None:
    text = (
        '$$\na = b\n$$\n\n{ #eq-a .definition }\n\n$$ c $$\n\n\n{ #eq-c proved-by="norms/c" }\n\n'
        "``` latex\n$$\nno\n$$\n```\n\n<!--\n$$\nno\n$$\n-->\n\n??? note\n\n    $$\n    d\n    $$\n"
    )
    assert list(equations(text)) == [
        Equation(1, "a = b", "eq-a", definition=True),
        Equation(7, "c", "eq-c", proved_by="norms/c"),
        Equation(26, "d"),
    ]


def test_equation_is_marked_as_definition_and_its_attributes_are_gone() -> None:
    html = render("$$\nx < y & z\n$$\n".replace("&", r"\,") + "\n{ #eq-x .definition }\n\nafter\n")
    assert '<div class="equation" id="eq-x">' in html
    assert '<p class="mark" data-search-exclude="">definition</p>' in html
    assert "{" not in html and "<p>after</p>" in html and "<mo>&lt;</mo>" in html


def test_checked_by_links_where_it_can(tmp_path: Path) -> None:
    text = '$$\nx\n$$\n\n{ #eq-x proved-by="norms/triangle" }\n'
    assert "checked by norms/triangle</p>" in render(text, examples=str(tmp_path / "none.json"))
    known = tmp_path / "examples.json"
    known.write_text(
        json.dumps(
            {
                "norms/triangle": {
                    "title": "Triangle inequality",
                    "proves": {"eq-x": "../norms.md#triangle"},
                }
            }
        )
    )
    link = 'href="../norms.md#triangle" title="Triangle inequality">checked</a>'
    assert link in render(text, examples=str(known))
    other = render(text.replace("eq-x", "eq-y"), examples=str(known))
    assert "checked by Triangle inequality</p>" in other
    here = (
        text
        + '\nVerdict\n{ data-example="norms/triangle" data-anchor="triangle" aria-label="Here" }\n'
    )
    assert (
        'aria-label="checked by the example: Here" href="#triangle" title="Here">checked</a>'
        in render(here, examples=str(known))
    )


def test_extension_raises_where_only_markdown_runs() -> None:
    with pytest.raises(FormulaError, match=r"\\foo"):
        render(r"Some $\foo$.")
    with pytest.raises(FormulaError, match="nonsense"):
        render("$$\nx\n$$\n\n{ .nonsense }")


def test_a_wrong_formula_is_shown_where_it_stands_if_it_may_be() -> None:
    html = render("Fine $x$, wrong $\\foo<$.\n\n$$\n\\frac{1\n$$\n\nThe end.", strict=False)
    assert html.count('class="problem"') == 2 and "\\foo&lt;" in html and "<math" in html
    html = render("$$\nx\n$$\n\n{ .nonsense }\n\nThe end.", strict=False)
    assert '<p class="problem">' in html and "nonsense" in html and "The end." in html


def test_heading_with_mathematics_has_readable_anchor_and_no_delimiters() -> None:
    md = Markdown(extensions=["toc", "trivium.site.extensions.maths:MathsExtension"])
    html = md.convert(r"## The $p$ norm")
    assert 'id="the-p-norm"' in html and "\\(" not in html
    assert md.toc_tokens[0]["name"] == "The p norm"


def test_the_search_reads_what_reads_from_left_to_right() -> None:
    md = Markdown(extensions=["toc", "trivium.site.extensions.maths:MathsExtension"])
    html = md.convert(r"For every $p > 1$, less than $10^{38}$.")
    plain, power = html.split("less than")
    assert "data-search-exclude" not in plain and "…" not in plain
    assert "data-search-exclude" in power and power.count("…</span>") == 1
    assert "…" not in md.convert(r"## The $10^{38}$")


def test_no_style_attribute_and_a_rule_for_each_class() -> None:
    rendered = mathml(
        r"\begin{aligned} a &= \begin{cases} 1 & x \\ 2\!3 & y \end{cases} \end{aligned}", True
    )
    assert ' style="' not in rendered and "data-search-exclude" in rendered
    assert not [name for name in maths.STYLES.values() if name and f".{name} " not in CSS]


@pytest.mark.parametrize("page", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_page_of_the_site_has_right_mathematics(page: Path) -> None:
    assert [f"{p.where}: {p.message}" for p in problems(str(page), page.read_text("utf-8"))] == []


def formulas() -> list[str]:
    """Every formula of the site as MathML."""
    texts = [page.read_text("utf-8") for page in PAGES]
    displayed = [mathml(equation.latex, True) for text in texts for equation in equations(text)]
    return displayed + [mathml(latex, False) for text in texts for _, latex in inline(text)]


def drawn(rendered: str) -> set[str]:
    """The characters whose glyphs a browser looks for."""
    rendered = re.sub(
        r"<mi>([^<&])</mi>", lambda match: f"<mi>{ITALIC.get(match[1], match[1])}</mi>", rendered
    )
    text = re.sub(r"<[^>]*>", "", rendered)
    return {*text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")} - INVISIBLE


def told(file: Path) -> set[int]:
    """For which characters the style sheet fetches a later file."""
    (ranges,) = re.findall(rf"{file.name}[^}}]*unicode-range:([^;]*);", CSS)
    spans = [span.strip().removeprefix("U+").partition("-") for span in ranges.split(",")]
    return {
        c for first, _, last in spans for c in range(int(first, 16), int(last or first, 16) + 1)
    }


def reached() -> dict[Path, set[int]]:
    """What a browser takes from each file of the font."""
    held = {file: {*TTFont(file).getBestCmap()} for file in (FONT, *LATER)}
    return held | {file: held[file] & told(file) for file in LATER}


def characters() -> set[str]:
    """What the files of the font have between them."""
    return {chr(character) for held in reached().values() for character in held}


def test_font_has_every_character_of_every_formula_and_the_root_sign() -> None:
    needed = set().union(*map(drawn, formulas())) | {"\u221a"}
    assert sorted(needed - characters() - {" "}) == [], "remake the font: tools/subset_font.py"
    assert {*TTFont(FONT).getBestCmap()} >= {0x221A, 0x1D465, 0x210E}


def test_each_character_is_in_one_file_and_the_style_sheet_says_in_which() -> None:
    held = [character for characters in reached().values() for character in characters]
    assert len(held) == len(set(held))
    assert all(reached()[file] for file in LATER)


@pytest.mark.parametrize(
    "latex",
    [
        r"\hat{a} \tilde{b} \bar{c} \dot{d} \ddot{e} \overline{A} \widehat{x} \overrightarrow{AB} \underbrace{a}_{b}",
        r"\mathcal{L} \mathbb{RENZ1} \mathbf{xA01} \boldsymbol{\beta\Sigma x} \mathsf{T} \mathtt{x} \mathrm{d}x",
        r"f' f'' \partial \nabla \infty \ell \hbar \Re \Im \aleph \emptyset \varnothing \top \perp \parallel \mid \nmid",
        r"\le \ge \ne \approx \equiv \sim \propto \ll \gg \prec \succeq \in \notin \subset \subseteq \cup \cap \setminus",
        r"\to \gets \mapsto \implies \iff \Rightarrow \Leftrightarrow \hookrightarrow \uparrow \nearrow \longrightarrow",
        r"\pm \mp \times \div \cdot \ast \star \circ \bullet \oplus \otimes \odot \wedge \vee \neg \forall \exists \therefore",
        r"\sum \prod \int \iint \oint \bigcup \bigcap \bigoplus \bigotimes \ldots \cdots \vdots \ddots \coloneqq",
        r"\alpha\beta\gamma\delta\epsilon\varepsilon\zeta\eta\theta\vartheta\kappa\lambda\mu\xi\pi\varpi\rho\sigma\tau\phi\varphi\chi\psi\omega",
    ],
)
def test_font_has_what_a_chapter_may_need(latex: str) -> None:
    assert sorted(drawn(mathml(latex, True)) - characters() - {" "}) == []


def test_font_can_stretch_roots_fences_and_sums() -> None:
    font = TTFont(FONT)
    variants = font["MATH"].table.MathVariants
    tall = dict(zip(variants.VertGlyphCoverage.glyphs, variants.VertGlyphConstruction, strict=True))
    for sign in "√()[]{}|‖∑∏∫⌊⌋⌈⌉⟨⟩":
        construction = tall[font.getBestCmap()[ord(sign)]]
        assert construction.VariantCount >= 2 or construction.GlyphAssembly, sign


def test_no_formula_stretches_what_only_a_later_file_has() -> None:
    """Browsers stretch by the first file alone."""
    stretching = set("⟦⟧⟪⟫⟮⟯⏜⏝⏠⏡⎴⎵∭∯∰∱∲∳") & {chr(c) for f in LATER for c in reached()[f]}
    assert stretching and not stretching & set().union(*map(drawn, formulas())), (
        "move it into CORE of tools/subset_font.py, and remake the font"
    )


def test_small_greek_letters_are_those_of_tex() -> None:
    shapes = TTFont(FONT).getBestCmap()
    assert all(shapes[ord(upright)] == shapes[ord(ITALIC[upright])] for upright in "αβγλμσω")


def test_faces_of_text_and_code_are_small_and_have_their_licenses() -> None:
    fonts = FONT.parent
    sizes = [(fonts / f"trivium-{name}.woff2").stat().st_size for name in ("text", "code")]
    assert sum(sizes) < 30_000
    for name in ("INTER", "JETBRAINS-MONO"):
        assert "SIL OPEN FONT LICENSE" in (fonts / f"{name}-LICENSE.txt").read_text("utf-8")
    for name in ("text", "code"):
        assert set(range(0x20, 0x7F)) <= set(TTFont(fonts / f"trivium-{name}.woff2").getBestCmap())


def test_fonts_are_small_and_carry_their_own_name_and_licence() -> None:
    assert FONT.stat().st_size < 43_500  # one round trip less than what is larger: most pages wait
    for file in (FONT, *LATER):
        names = {record.nameID: str(record) for record in TTFont(file)["name"].names}
        assert file.stat().st_size < 65_000
        assert names[1] == "Trivium Math" and "Latin Modern" not in names[4]
    assert "GUST" in (FONT.parent / "GUST-FONT-LICENSE.txt").read_text("utf-8")
