"""Values as a notebook lays them out: each part of a tuple on lines of its own."""

import json

import pytest
from trees import ROOT
from trivium.pages.layout import WIDTH, laid_out

ROWS = "tensor([[15.0000,  9.0000],\n        [10.8167,  5.9161]])"
FLAT = "Array([15.      ,  9.      , 10.816654], dtype=float32)"
TF = "<tf.Tensor: shape=(2,), dtype=float32, numpy=array([15.,  9.], dtype=float32)>"


@pytest.mark.parametrize(
    "text, shown",
    [
        (f"({ROWS}, {ROWS})", "({0},\n {0})".format(ROWS.replace("\n", "\n "))),
        (f"[{FLAT}, {FLAT}]", f"[{FLAT},\n {FLAT}]"),
        (f"({TF}, {TF})", f"({TF},\n {TF})"),
        (f"({TF}, ({FLAT}, {FLAT}))", f"({TF},\n ({FLAT},\n  {FLAT}))"),
        (f"{{'a, (': {FLAT}, 'b\\'': {FLAT}}}", f"{{'a, (': {FLAT},\n 'b\\'': {FLAT}}}"),
        (f"(<f at <lambda>>, {FLAT}, {FLAT})", f"(<f at <lambda>>,\n {FLAT},\n {FLAT})"),
    ],
)
def test_each_part_has_lines_of_its_own(text: str, shown: str) -> None:
    assert laid_out(text) == shown


@pytest.mark.parametrize(
    "text",
    [
        "",
        "(tensor(1.), tensor(2.))",
        ROWS,
        f"({ROWS},)",
        str([0.125] * 40),
        f"({FLAT}, {FLAT[:20]}\n[shortened: 70,000 characters in all, fingerprint abc]",
        f"({FLAT})({FLAT})",
        f"({FLAT}, 'an open string)",
    ],
)
def test_what_is_one_thing_or_fits_stays(text: str) -> None:
    assert laid_out(text) == text


def test_nothing_but_white_space_changes_in_any_record() -> None:
    """The model is IPython's pretty printer, with which `test_ipynb.py` runs notebooks."""
    changed = 0
    for path in sorted((ROOT / "outputs").glob("[!h]*/*.json")):
        for seen in json.loads(path.read_text("utf-8")).get("observations", {}).values():
            text = "\n".join(seen.get("text", []))
            shown = laid_out(text)
            assert "".join(shown.split()) == "".join(text.split())
            changed += shown != text
            if shown != text:
                assert max(map(len, shown.split("\n"))) <= max(WIDTH, *map(len, text.split("\n")))
    assert changed > 100
