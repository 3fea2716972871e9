"""The lists of public names, held against the installed packages; what makes two names the same."""

from typing import Any

import names
import numpy as np
import pytest
import spellings
from trivium.pages.names import lists

KNOWN = lists.read(names.FOLDER)


def listed(key: str) -> dict[str, str]:
    return {p.name: p.kind for p in KNOWN.names if p.framework == key}


def test_the_list_of_numpy_is_that_of_the_installed_version() -> None:
    assert {name: kind for _, name, kind, _ in names.every("numpy")} == listed("numpy")
    assert (
        names.made_of("numpy")
        == (names.FOLDER / "numpy.tsv").read_text("utf-8").split("\n")[0] + "\n"
    )


@pytest.mark.framework
@pytest.mark.parametrize("key", ["torch", "tf", "jax"])
def test_the_lists_are_those_of_the_installed_versions(key: str) -> None:
    assert {name: kind for _, name, kind, _ in names.every(key)} == listed(key)


def documented(text: str, f: Any) -> Any:
    def call(*given: Any) -> Any:
        return f(*given)

    call.__doc__ = text
    return call


def same(**things: Any) -> dict[str, tuple[str, str]]:
    return spellings.found("numpy", {f"np.{n.replace('__', '.')}": t for n, t in things.items()})


def test_one_object_has_one_name_and_others_are_spellings() -> None:
    assert same(a=np.cos, b=np.cos) == {"np.b": ("np.a", "is")}
    assert same(a=1, b=1) == {}  # a number twice may be an accident


def test_sums_of_products_are_tried() -> None:
    def add_product(c: Any, a: Any, b: Any) -> Any:
        return c + np.einsum("bij,bjk->ik", a, b)

    def add_other_product(c: Any, a: Any, b: Any) -> Any:
        return c + np.einsum("bij,bkj->ik", a, b)

    things = {"np.a": add_product, "np.b": lambda *x: add_product(*x), "np.c": add_other_product}
    claims = {"np.b": "np.a", "np.c": "np.a"}
    assert list(spellings.untrue("numpy", things, claims)) == [("np.c", "np.a", False)]


def test_names_that_end_alike_are_the_same_if_they_give_the_same() -> None:
    assert same(x__cos=np.cos, y__cos=documented("", np.cos)) == {"np.y.cos": ("np.x.cos", "ran")}
    assert same(x__cos=np.cos, y__cos=documented("", np.sin)) == {}
    assert same(x__cos=np.cos, y__other=documented("", np.cos)) == {}


def test_what_the_documentation_says_is_tried_where_it_can_be() -> None:
    said = documented("Alias for :func:`np.a`", np.cos)
    assert same(a=np.cos, b=said) == {"np.b": ("np.a", "ran")}
    wrong = documented("Alias for :func:`np.a`", np.sin)
    assert same(a=np.cos, b=wrong) == {}
    untried = documented("Alias for :func:`np.a`", lambda: 1)
    assert same(a=np.cos, b=untried) == {"np.b": ("np.a", "says")}


def test_a_claim_that_is_not_true_is_found() -> None:
    things = {"np.a": np.cos, "np.b": np.sin, "np.c": documented("", np.cos)}
    assert list(spellings.untrue("numpy", things, {"np.b": "np.a", "np.c": "np.a"})) == [
        ("np.b", "np.a", False)
    ]
