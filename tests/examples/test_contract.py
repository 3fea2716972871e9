"""Contracts: every key known, every declaration with its reason, every mistake told with the file."""

import math
from pathlib import Path
from typing import Any

import pytest
from making import KEYS, contract
from trivium.examples.contract import Contract, Tree, read_contract, read_tree
from trivium.examples.declaration import literal
from trivium.frameworks import FRAMEWORKS

REASON = '\nreason = "r"\n'
WIDTHS = """
[default-widths]
reason = "Each has its own."
proved-by = "creation/widths"
integer = { torch = "int64", tf = "int32", jax = "int32", numpy = "int64" }
float = { torch = "float32", tf = "float32", jax = "float32", numpy = "float64" }
"""


def read(
    tmp_path: Path, own: str | bytes, shared: str = "", present: tuple[str, ...] = KEYS
) -> tuple[Contract, list[str]]:
    path, defaults = tmp_path / "x.toml", tmp_path / "defaults.toml"
    path.write_bytes(own if isinstance(own, bytes) else own.encode())
    if shared:
        defaults.write_text(shared)
    made, problems = read_contract(path, defaults, frozenset(present), lambda p: p.name)
    assert all(
        p.aspect in ("contract", "encoding") and p.path in ("x.toml", "defaults.toml") and p.cure
        for p in problems
    )
    return made, [f"{p.path}:{p.line}: {p.message}" for p in problems]


def test_no_contract_asks_for_plain_agreement(tmp_path: Path) -> None:
    made, problems = read_contract(None, tmp_path / "defaults.toml", frozenset(KEYS), str)
    assert (made.compare, made.claim, made.declared, made.missing, problems) == (
        "values",
        "",
        {},
        {},
        [],
    )


def test_every_key_is_read(tmp_path: Path) -> None:
    text = """
title = "Mean"
says = "mean"
group = "reductions"
show = 2
compare = "distribution"
distribution = "normal(0, 1)"
distribution-proved-by = "a/b"
rtol = 1e-4
atol = 1
tolerance-reason = "t"
isolate = true
isolate-reason = "i"
[tf]
value = [1, 2.5, inf]
shape = [3]
dtype = "int32"
structure = "tensor"
warning = "UserWarning"
reason = " The cause. "
[torch]
error = "RuntimeError"
reason = "r"
"""
    made, problems = read(tmp_path, text)
    assert not problems
    assert (made.title, made.says, made.group, made.proved_by) == (
        "Mean",
        "mean",
        "reductions",
        "a/b",
    )
    assert made.show == dict.fromkeys(FRAMEWORKS, 2)
    assert (made.rtol, made.atol, made.tolerance_reason, made.isolate) == (1e-4, 1, "t", True)
    assert made.declared["tf"].reason == "The cause." and set(made.declared["tf"].what) == {
        "value",
        "shape",
        "dtype",
        "structure",
        "warning",
    }


@pytest.mark.parametrize(
    ("text", "told"),
    [
        *[
            (text, "wrong type")
            for text in (
                "show = true",
                "show = 1.5",
                "title = 1",
                "rtol = '1'",
                "rtol = true",
                "isolate = 1",
            )
        ],
        *[(text, "not TOML") for text in ("title = 'x", "a = 1\na = 2", "[tf", "= 1")],
        *[
            (f"rtol = {number}\ntolerance-reason = 'r'", "rtol must be a number")
            for number in ("-1", "inf", "nan")
        ],
        *[
            (f"[tf]\n{k} = 1{REASON}", f"{k} must be")
            for k in (
                "error",
                "structure",
                "missing",
                "shape",
                "warning",
                "dtype",
                "distribution",
            )
        ],
        *[
            (f"[tf]\nvalue = {{ python = '{text}' }}{REASON}", "not a literal")
            for text in ("f(1)", "1 +", "x")
        ],
        ("titel = 'x'", "unknown key 'titel'"),
        ("[mlx]\nvalue = 1\nreason = 'r'", "unknown key 'mlx'"),
        ("compare = 'equal'", "compare = 'equal'"),
        ("claim = 'less equal'", "claim ="),
        ("show = 0", "at least 1"),
        ("show = {tf = 0}", "at least 1"),
        ("show = {mlx = 2}", "at least 1"),
        ("show = {tf = true}", "at least 1"),
        ("rtol = 1e-4", "rtol needs tolerance-reason"),
        ("atol = 1e-4\ntolerance-reason = ' '", "atol needs tolerance-reason"),
        ("isolate = true", "isolate needs isolate-reason"),
        ("tf = 1", "[tf] must be a table"),
        ("[tf]\nvalue = 1", "[tf] needs a reason"),
        ("[tf]\nvalue = 1\nreason = ' '", "[tf] needs a reason"),
        ("[tf]\nreason = 'r'", "declares nothing"),
        ("[tf]\nvalues = 1" + REASON, "unknown key 'values'"),
        ("[tf]\nmissing = 'tf.f'" + REASON, "there is a snippet"),
        (b"title = '\xff'", "not UTF-8"),
        ("[tf]\nmissing = 'tf.f'\nvalue = 1" + REASON, "missing stands alone"),
        *[
            (f"rtol = {number}\ntolerance-reason = 'r'", "not one digit need agree")
            for number in ("0.11", "2.0", "1")
        ],
        *[
            (f"[tf]\nerror = 'E'\n{k} = {v}{REASON}", f"an error and {k}: what raises gives none")
            for k, v in (
                ("value", "1"),
                ("shape", "[1]"),
                ("dtype", "'int32'"),
                ("structure", "'None'"),
            )
        ],
        *[
            (f"{key}-reason = 'r'", "without what it is the reason for")
            for key in ("tolerance", "isolate")
        ],
        ("distribution = 'normal(0, 1)'", "a distribution is named, and not compared"),
        *[
            (f"{compare}[tf]\ndistribution = 'normal(0, 2)'{REASON}", "compares no distribution")
            for compare in ("", "compare = 'values'\n", "compare = 'error'\n")
        ],
        (
            "compare = 'distribution'\n[tf]\ndistribution = 'normal(0, 2)'",
            "[tf] needs a reason",
        ),
        (
            f"compare = 'distribution'\n[tf]\nerror = 'E'\ndistribution = 'f(0)'{REASON}",
            "an error and distribution",
        ),
    ],
)
def test_every_mistake_is_told(tmp_path: Path, text: str | bytes, told: str) -> None:
    _, problems = read(tmp_path, text)
    assert any(told in p for p in problems), problems


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("torch", "torch.linspace()"),
        ("torch", "jax.numpy.f"),
        ("tf", "torch.geomspace"),
        ("jax", "numpy.f"),
        ("numpy", "jnp.f"),
        ("torch", "geomspace"),
        ("torch", "torch"),
        ("torch", "torch."),
        ("torch", "torch..f"),
        ("torch", "torch.a b"),
        ("torch", "torch.lambda"),
        ("torch", "torch.3d"),
        ("tf", " tf.f"),
        ("torch", "torch.f, torch.g"),
    ],
)
def test_a_missing_name_is_one_that_could_come(tmp_path: Path, key: str, name: str) -> None:
    others = tuple(k for k in KEYS if k != key)
    assert (
        "is no dotted name"
        in read(tmp_path, f"[{key}]\nmissing = '{name}'{REASON}", present=others)[1][0]
    )


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("torch", "torch.f"),
        ("tf", "tf.math.f"),
        ("tf", "tensorflow.f"),
        ("jax", "jnp.f"),
        ("jax", "jax.numpy.f"),
        ("numpy", "np.f"),
        ("numpy", "scipy.special.f"),
        ("torch", "torch.Tensor.f_"),
        ("tf", "keras.ops.f"),
    ],
)
def test_names_that_could_come(tmp_path: Path, key: str, name: str) -> None:
    others = tuple(k for k in KEYS if k != key)
    made, problems = read(tmp_path, f"[{key}]\nmissing = '{name}'{REASON}", present=others)
    assert made.missing == {key: name} and not problems


@pytest.mark.parametrize("how", ["compare = 'distribution'", "distribution-proved-by = 'a/b'"])
def test_a_framework_may_have_a_law_of_its_own(tmp_path: Path, how: str) -> None:
    text = f"{how}\ndistribution = 'normal(0, 1)'\n[tf]\ndistribution = 'normal(0, 2)'{REASON}"
    made, problems = read(tmp_path, text)
    assert not problems and made.declared["tf"].what == {"distribution": "normal(0, 2)"}
    other, _ = read(tmp_path, text.replace("(0, 2)", "(0, 3)"))
    assert other.judging_hash != made.judging_hash


def test_all_mistakes_are_told_at_once(tmp_path: Path) -> None:
    assert len(read(tmp_path, "titel = 'x'\ncompare = 'y'\nshow = 0\n[tf]\nvalue = 1")[1]) == 4


def test_a_syntax_error_has_its_line(tmp_path: Path) -> None:
    assert read(tmp_path, "title = 'x'\n\nshow = = 1\n")[1][0].startswith("x.toml:3:")


def test_a_byte_order_mark_is_no_mistake(tmp_path: Path) -> None:
    assert read(tmp_path, b"\xef\xbb\xbftitle = 'x'\r\n")[0].title == "x"


def test_a_chapters_defaults_hold_for_its_examples(tmp_path: Path) -> None:
    shared = '[numpy]\nmissing = "numpy.grad"\nreason = "NumPy has no autodiff."\n'
    made, problems = read(tmp_path, "title = 'x'", shared, KEYS[:3])
    assert made.missing == {"numpy": "numpy.grad"} and not problems
    made, problems = read(tmp_path, "title = 'x'", shared)
    assert not made.missing and not problems, (
        "a chapter's missing counts only where the snippet is absent"
    )
    made, problems = read(
        tmp_path, '[numpy]\nmissing = "numpy.vjp"\nreason = "r"', shared, KEYS[:3]
    )
    assert made.missing == {"numpy": "numpy.vjp"}


def test_a_mistake_in_the_defaults_names_the_defaults(tmp_path: Path) -> None:
    for shared in ("title = ", "titel = 'x'"):
        assert any(p.startswith("defaults.toml") for p in read(tmp_path, "show = 1", shared)[1]), (
            shared
        )


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("None", None),
        ("nan", math.nan),
        ("-inf", -math.inf),
        ("1 - 2j", 1 - 2j),
        ("(1, [2, None])", [1, [2, None]]),
        ("()", []),
        ("{'a': -1}", {"a": -1}),
        ("'x'", "x"),
        ("b'x'", b"x"),
        ("float('nan')", math.nan),
        ("True", True),
    ],
)
def test_what_toml_cannot_say(text: str, value: Any) -> None:
    made = literal(text)
    assert made == value or (isinstance(value, float) and math.isnan(value) and math.isnan(made))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "x",
        "f(1)",
        "[1 for _ in x]",
        "__import__('os')",
        "1 + 'a'",
        "-'a'",
        "lambda: 1",
        "f'{x}'",
        "{**x}",
        "float('x')",
        "(1,",
        "\0",
        "-" * 5000 + "1",
    ],
)
def test_what_is_no_literal(text: str) -> None:
    with pytest.raises(ValueError, match=r"literal|null"):
        literal(text)


def test_the_hash_follows_what_decides_the_verdict() -> None:
    texts = [
        "",
        "compare = 'unordered'",
        "claim = 'equal'",
        "rtol = 1e-4\ntolerance-reason = 'r'",
        "[tf]\nvalue = 1" + REASON,
        "[tf]\nvalue = 2" + REASON,
        "[tf]\nvalue = nan" + REASON,
        "compare = 'distribution'",
        "compare = 'distribution'\ndistribution = 'normal(0, 1)'",
    ]
    assert len({contract(text).judging_hash for text in texts}) == len(texts)
    assert contract("title = 'x'").judging_hash == contract("").judging_hash
    assert (
        len(
            {
                contract("", widths=w, law=law).judging_hash
                for w in (None, {"integer": {}})
                for law in ("", "normal(0, 1)")
            }
        )
        == 4
    )
    assert (
        contract("[tf]\nvalue = 1" + REASON).judging_hash
        == contract("[tf]\nvalue = 1\nreason = 'other'").judging_hash
    )


def test_the_trees_default_widths(tmp_path: Path) -> None:
    (tmp_path / "defaults.toml").write_text(WIDTHS)
    tree = read_tree(tmp_path, "defaults.toml")
    assert (tree.widths["integer"]["tf"], tree.proved_by, tree.problems) == (
        "int32",
        "creation/widths",
        (),
    )
    assert read_tree(tmp_path / "nowhere", "defaults.toml") == Tree()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('reason = "Each has its own."', ""),
        ('proved-by = "creation/widths"', ""),
        (', numpy = "int64"', ""),
        ("float =", "floats ="),
        ('jax = "int32"', "jax = 32"),
        ("[default-widths]", "[default-width]"),
        ("[default-widths]", "x = 1\n[default-widths]"),
        ("float = {", "float = 1 #"),
        ("[default-widths]", "default-widths = 1\n[x]"),
        ("}", ""),
    ],
)
def test_a_mistake_in_the_widths_leaves_none(tmp_path: Path, old: str, new: str) -> None:
    (tmp_path / "defaults.toml").write_text(WIDTHS.replace(old, new))
    tree = read_tree(tmp_path, "defaults.toml")
    assert tree.problems and not tree.widths
    assert all(p.path == "defaults.toml" for p in tree.problems)
