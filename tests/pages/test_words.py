"""A run on numbers is a check: no page that a reader sees calls it a proof."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

PROOF = re.compile(r"\b(dis|un)?(proof|prov(e[sdn]?|ing)|proofs)\b(?!-by)", re.IGNORECASE)
TEXTS = sorted(
    path
    for pattern in ("docs/*.md", "docs/operations/*.md", "overrides/**/*.html", "snippets/*/*.toml")
    for path in ROOT.glob(pattern)
)
TEMPLATES = sorted((ROOT / "scripts/trivium/pages/templates").glob("*.jinja"))


@pytest.mark.parametrize("word", ["proved", "Proof", "unproven", "disproves"])
def test_the_words_that_are_looked_for(word: str) -> None:
    assert PROOF.search(f"This is {word}.") and not PROOF.search("proved-by = provides, improved")


def test_a_check_is_called_a_check() -> None:
    texts = [*TEXTS, *TEMPLATES, ROOT / "README.md"]
    assert len(texts) > 100
    found = {
        f"{path.relative_to(ROOT)}:{number}: {line}"
        for path in texts
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if PROOF.search(line)
    }
    assert not found
