"""The lists of public names, held against the installed packages; what makes two names the same."""

from pathlib import Path
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


def test_a_list_that_is_outdated_is_said_with_the_cure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(names, "FOLDER", tmp_path)
    monkeypatch.setattr(names, "table", lambda key: "# numpy 2.5.5\nnumpy.cos\n")
    (tmp_path / "numpy.tsv").write_text("# numpy 2.5.5\nnumpy.cos\n", "utf-8")
    assert names.is_kept("numpy") and capsys.readouterr().out == ""
    (tmp_path / "numpy.tsv").write_text("# numpy 2.5.5\nnumpy.tan\n", "utf-8")
    assert not names.is_kept("numpy")
    assert "written: numpy.tan" in (said := capsys.readouterr().out)
    assert "cure: python tools/names.py numpy" in said


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


def test_what_is_only_to_be_seen_is_the_same_if_it_ends_in_the_same_word() -> None:
    """`See calculate_gain for more` is said of SELU, and makes neither the other."""
    see = documented("See :func:`np.x.relu` for more", lambda: 1)
    assert same(x__relu=np.cos, y__relu=see) == {"np.y.relu": ("np.x.relu", "says")}
    assert same(x__relu=np.cos, y__selu=see) == {}


def test_a_name_that_the_end_of_the_text_cuts_is_not_taken_for_another() -> None:
    cut = documented(f"{' ' * 582} See :func:`np.tanh`", lambda: 1)
    assert same(t=documented("", np.cos), tan=documented("", np.sin), a=cut) == {}


def test_a_claim_that_is_not_true_is_found() -> None:
    things = {"np.a": np.cos, "np.b": np.sin, "np.c": documented("", np.cos)}
    assert list(spellings.untrue("numpy", things, {"np.b": "np.a", "np.c": "np.a"})) == [
        ("np.b", "np.a", False)
    ]


def test_an_attribute_is_asked_for_where_a_function_is_called() -> None:
    things = {"np.T": np.ndarray.T, "np.t": np.transpose, "np.real": np.ndarray.real}
    pairs = {"np.t": "np.T", "np.real": "np.T"}
    assert list(spellings.untrue("numpy", things, pairs)) == [("np.real", "np.T", False)]


def test_functions_of_a_list_of_arrays_are_tried() -> None:
    things = {"np.sum": lambda both: both[0] + both[1], "np.Sum": lambda both: np.add(*both)}
    things["np.product"] = lambda both: both[0] * both[1]
    pairs = {"np.Sum": "np.sum", "np.product": "np.sum"}
    assert list(spellings.untrue("numpy", things, pairs)) == [("np.product", "np.sum", False)]


def test_sums_of_products_are_tried() -> None:
    def add_product(c: Any, a: Any, b: Any) -> Any:
        return c + np.einsum("bij,bjk->ik", a, b)

    def add_other_product(c: Any, a: Any, b: Any) -> Any:
        return c + np.einsum("bij,bkj->ik", a, b)

    things = {"np.a": add_product, "np.b": lambda *x: add_product(*x), "np.c": add_other_product}
    claims = {"np.b": "np.a", "np.c": "np.a"}
    assert list(spellings.untrue("numpy", things, claims)) == [("np.c", "np.a", False)]
