"""docs/contributors/writing.md: what it shows is fine, and what it says is refused is refused."""

import re
from functools import cache
from pathlib import Path

import own
import pytest
from test_content import SOLUTION
from three_examples import RESULTS, SHOWN
from trivium.examples.discovery import Example
from trivium.pages import chapters, includes, maths, validate
from trivium.pages.corpus import Corpus
from trivium.pages.figures import catalogue

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "docs" / "contributors" / "writing.md").read_text("utf-8")


def fences(language: str) -> list[str]:
    found = re.findall(rf"^```(?:\{{ \.)?{language}\b.*\n((?s:.*?))^```$", TEXT, re.MULTILINE)
    assert found
    return ["\n".join(line for _, line, _, _ in includes.lines(text)) for text in found]


@cache
def site() -> dict[str, Example]:
    return {e.name: e for e in own.examples()}


@pytest.mark.parametrize("text", fences("markdown"))
def test_what_is_shown_is_fine(text: str) -> None:
    names = {*site(), *chapters.generated(site()), *catalogue.declared(ROOT / "docs")}
    for shown in includes.of_page(text, "page.md", "docs/page.md"):
        assert not shown.wrong and shown.name in names, shown
    assert not maths.problems("docs/page.md", text)
    for equation in maths.equations(text):
        proof = site().get(equation.proved_by or "")
        assert equation.id and (equation.definition or (proof and proof.contract.claim)), equation


def test_the_exercises_have_solutions() -> None:
    text = next(text for text in fences("markdown") if "## Exercises" in text)
    assert len(SOLUTION.findall(text)) == len(re.findall(r"^\d\. ", text, re.MULTILINE)) == 2


def test_the_snippet_is_one_of_the_sites() -> None:
    (text,) = fences("python")
    assert text.rstrip("\n") in {
        (snippet.source or "").rstrip("\n") for snippet in site()["norms/l1-norm"].snippets.values()
    }


EQUATION = "$$\nx = x\n$$\n"
FIGURE = '[balls]\nexample = "norms/l1"\nvalues = { x = [] }\nalt = "a"\ncaption = "c"\n'
REFUSED = {
    "there is no example norms/l7": '--8<-- "norms/l7.md"',
    "there is no figure balls": '--8<-- "figures/balls.md"',
    "what is included ends in .md: write norms/l1.md": '--8<-- "norms/l1"',
    "only a part is included: remove :1:4": '--8<-- "norms/l1.md:1:4"',
    'an include in fenced code is obeyed: to show it, write ;--8<-- "…"': (
        '```\n--8<-- "norms/l1.md"\n```'
    ),
    "no page shows this example": None,
    "this line looks like an include, and includes nothing": '8<-- "norms/l1.md"',
    "norms/l1 is included in norms.md already, in line 3": '--8<-- "norms/l1.md"',
    "no page shows the figure balls": FIGURE,
    "an equation has no identifier": EQUATION,
    "an equation is neither a definition nor checked": f"{EQUATION}\n{{ #eq-x }}",
    "the check norms/gone does not exist": f'{EQUATION}\n{{ #eq-x proved-by="norms/gone" }}',
    "the check norms/l1 claims nothing": f'{EQUATION}\n{{ #eq-x proved-by="norms/l1" }}',
    "a $$ that opens or closes nothing": "Let $$x = x$$ be.",
    "attributes of no displayed equation": "{ #eq-x .definition }",
    "a blank line in a displayed equation, or no $$ that closes it": (
        "$$\nx\n\n= x\n$$\n\n{ #eq-x .definition }"
    ),
    "a displayed equation without a blank line before and after it": (
        f"Let\n{EQUATION}\n{{ #eq-x .definition }}"
    ),
}


def test_the_page_lists_these_refusals() -> None:
    table = TEXT[TEXT.index("| the build says |") :]
    assert re.findall(r"^\| `(.+?)` \|", table, re.MULTILINE) == list(REFUSED)


@pytest.mark.parametrize("message", REFUSED)
def test_what_the_page_says_is_refused_is(
    tmp_path: Path, message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = REFUSED[message]
    shown = SHOWN if written is not None else ""
    figure = written if written == FIGURE else ""
    (tmp_path / catalogue.FILE).write_text(figure, "utf-8")
    monkeypatch.setattr(catalogue, "DRAWINGS", ["balls"])
    monkeypatch.setattr(catalogue, "drawn", lambda *figure: "")
    (tmp_path / "norms.md").write_text(f"# Norms\n{shown}\n", "utf-8")
    (tmp_path / "other.md").write_text("" if figure else written or "", "utf-8")
    found = [p.message for p in validate.problems(Corpus(RESULTS, tmp_path))]
    assert message in found
    if written is not None:
        assert found == [message]
