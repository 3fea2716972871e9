"""Aspects: one that a contract can declare has its place in each list that a reader sees."""

import json
from collections.abc import Iterable

import pytest
from trivium.comparison.case import COVERS
from trivium.examples.schema import SCHEMA
from trivium.pages import disagreements, since_when
from trivium.problems import Aspect, Is, Problem

DECLARABLE = {str(aspect) for aspect in Aspect if Is.DECLARABLE in aspect.follows}


def test_the_schema_has_a_key_for_each_aspect_that_can_be_declared() -> None:
    table = json.loads(SCHEMA.read_text("utf-8"))["definitions"]["framework"]["properties"]
    assert set(table) == DECLARABLE | {"reason"}


@pytest.mark.parametrize("words", [disagreements.KINDS, since_when.WORDS], ids=["kinds", "since"])
def test_pages_have_words_for_each_aspect_that_can_be_declared(words: Iterable[str]) -> None:
    """Laws of draws have words of their own."""
    assert set(words) >= DECLARABLE - {Aspect.DISTRIBUTION}


def test_what_takes_a_framework_out_of_a_comparison_can_be_declared() -> None:
    assert set().union(*COVERS.values()) <= DECLARABLE and COVERS.keys() <= DECLARABLE


def test_a_word_that_is_no_aspect_is_a_mistake_of_ours() -> None:
    with pytest.raises(ValueError, match="values"):
        Problem("values", "differ")
