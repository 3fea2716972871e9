"""Contracts: every key is known, every declaration has its reason, every mistake its place."""

import json
import math
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from making import KEYS, contract, contract_of
from trivium.examples.contract import (
    Contract,
    Tree,
    blank,
    literal,
    read_contract,
    read_tree,
)
from trivium.examples.schema import MANUAL, SCHEMA
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
        p.path in ("x.toml", "defaults.toml")
        and (p.aspect == "encoding" or (p.aspect == "contract" and MANUAL in p.cure))
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
            (f"{key} = {value}\ntolerance-reason = 'r'", f"1: {key} = {shown}: must be {what}")
            for key, value, shown, what in (
                ("show", "true", "true", "a count of at least 1, or one for each"),
                ("show", "1.5", "1.5", "a count"),
                ("show", "2.0", "2.0", "a count"),
                ("show", "0", "0", "a count"),
                ("show", "{ tf = 0 }", '{"tf": 0}', "a count"),
                ("show", "{ tf = true }", '{"tf": true}', "a count"),
                ("show", "{ mlx = 2 }", '{"mlx": 2}', "a count"),
                ("show", "{}", "{}", "a count"),
                ("title", "1", "1", "a text"),
                ("title", "'\u200b'", '"\\u200b"', "a text"),
                ("rtol", "'1'", '"1"', "a number from 0 to 0.1, or not one digit need agree"),
                ("rtol", "true", "true", "a number"),
                ("rtol", "-1", "-1", "a number"),
                ("rtol", "inf", "Infinity", "a number"),
                ("rtol", "nan", "nan", "a number"),
                ("rtol", "0.11", "0.11", "a number"),
                ("rtol", "1", "1", "a number"),
                ("atol", "-1", "-1", "a number of at least 0"),
                ("atol", "inf", "inf", "a number"),
                ("isolate", "1", "1", "true or false"),
                ("compare", "'equal'", '"equal"', "values, up-to-sign, unordered,"),
                ("claim", "'less equal'", '"less equal"', "equal, less-equal or less"),
                ("distribution-proved-by", "'law'", '"law"', "the name of an example"),
                ("tf", "1", "1", "a table"),
            )
        ],
        *[(text, "not TOML") for text in ("title = 'x", "a = 1\na = 2", "[tf", "= 1")],
        ("show = 1" + 5000 * "0", "an integer has thousands of digits"),
        *[
            (f"[tf]\n{key} = {value}{REASON}", f"2: [tf] {key} = {shown}: must be {what}")
            for key, value, shown, what in (
                ("error", "1", "1", "the name of a class of errors"),
                ("structure", "1", "1", "a text"),
                ("missing", "1", "1", "a dotted name"),
                ("shape", "1", "1", "a list of sizes"),
                ("shape", "[1, [2, 3.0]]", "[1, [2, 3.0]]", "a list of sizes"),
                ("shape", "[-1]", "[-1]", "a list of sizes"),
                ("shape", "[true]", "[true]", "a list of sizes"),
                ("warning", "[]", "[]", "a text or a list of texts"),
                ("dtype", "['']", '[""]', "a text or a list of texts"),
                ("distribution", "1", "1", "a law"),
            )
        ],
        *[
            (f"[tf]\nvalue = {{ python = '{text}' }}{REASON}", "not a literal")
            for text in ("f(1)", "1 +", "x")
        ],
        ("titel = 'x'", "unknown key 'titel'"),
        ("[mlx]\nvalue = 1\nreason = 'r'", "unknown key 'mlx'"),
        ("rtol = 1e-4", "rtol needs tolerance-reason"),
        ("atol = 1e-4", "atol needs tolerance-reason"),
        ("atol = 1e-4\ntolerance-reason = ' '", "must be a text that says why"),
        ("isolate = true", "isolate needs isolate-reason"),
        ("[tf]\nvalue = 1", "[tf] needs a reason"),
        *[
            (f"[tf]\nvalue = 1\nreason = '{text}'", "must be a text that gives the cause")
            for text in ("", " ", "\u200b", "\u2060\ufeff", "…")
        ],
        *[
            (f"title = '{text}'", "title = ")
            for text in ("", " ", "\u200b", "\u2060\ufeff", "\u3164", "\u3000\u00a0")
        ],
        ("says = 'mean'", "says needs group"),
        ("group = 'mean'", "group needs says"),
        ("[tf]\nreason = 'r'", "declares nothing"),
        ("[tf]\nvalues = 1" + REASON, "unknown key 'values'"),
        ("[tf]\nmissing = 'tf.f'" + REASON, "there is a snippet"),
        (b"title = '\xff'", "not UTF-8"),
        ("[tf]\nmissing = 'tf.f'\nvalue = 1" + REASON, "missing stands alone"),
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
            (f"{key}-reason = 'r'", f"{key}-reason needs {others}")
            for key, others in (("tolerance", "rtol or atol"), ("isolate", "isolate"))
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


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("title = 'x'\n\nshow = = 1\n", 3),
        ("title = 'x'\nshow = {", 2),
        (b"title = 'x'\nsays = '\xff'\n", 2),
        ("\n\nshow = 0", 3),
        ("title = 'x'\n titel = 1", 2),
        (
            "title = 'x'\n[tf]\nvalue = 1\nreason = 'r'\n[jax]\nreason = 'r'\nvalues = 2",
            7,
        ),
        ("[jax]\nvalue = 1\nreason = 'r'\n\n[ tf ] # why\nvalue = 1", 5),
        ("[jax]\ndtype = 'int32'\nreason = 'r'\n[tf]\nreason = 'r'\n\ndtype = 1", 7),
        ("title = 'x'\ntf.dtype = 1\ntf.reason = 'r'", 2),
        ("[tf]\nreason = 'r'\nvalue = 1\nerror = 'E'", 4),
        ("[tf]\nreason = 'r'\nvalue = { python = 'x' }", 3),
        ("title = 'x'\nrtol = 1e-4", 2),
        ("\n[tf]\nreason = 'r'\n'dtpye' = 1", 2),
        ("'titel' = 'x'", 0),
    ],
)
def test_a_mistake_has_its_line(tmp_path: Path, text: str | bytes, line: int) -> None:
    _, problems = read(tmp_path, text)
    assert problems[0].startswith(f"x.toml:{line}: "), problems


@pytest.mark.parametrize(
    ("text", "cure"),
    [
        ("titel = 'x'", f"write title; see {MANUAL}"),
        ("[tf]\nwarnings = 'x'\nreason = 'r'", f"write warning; see {MANUAL}"),
        ("qqqq = 'x'", f"remove it; see {MANUAL}"),
        ("rtol = 1e-4", f"write tolerance-reason, or remove rtol; see {MANUAL}"),
    ],
)
def test_a_cure_names_what_was_meant_and_the_manual(tmp_path: Path, text: str, cure: str) -> None:
    (tmp_path / "x.toml").write_text(text)
    _, problems = read_contract(tmp_path / "x.toml", tmp_path / "d", frozenset(KEYS), str)
    assert problems[0].cure == cure


def test_a_rule_broken_by_the_defaults_points_there(tmp_path: Path) -> None:
    shared = "\n\nrtol = 1e-4\n[torch]\nerror = 'E'\nvalue = 1\nreason = 'r'"
    _, problems = read(tmp_path, "title = 'x'", shared)
    assert [p.partition(" ")[0] for p in problems] == ["defaults.toml:3:", "defaults.toml:5:"]


@pytest.mark.parametrize(
    "text",
    [
        "rtol = 'wide'\ntolerance-reason = 'r'",
        "rtol = 0.5\ntolerance-reason = 'r'",
        "rtol = 1e-4\ntolerance-reason = 1",
        "says = 1\ngroup = 'g'",
        "isolate = 1\nisolate-reason = 'r'",
    ],
)
def test_one_mistake_is_told_once(tmp_path: Path, text: str) -> None:
    assert len(read(tmp_path, text)[1]) == 1


def test_what_is_wrong_is_left_out_and_the_rest_holds(tmp_path: Path) -> None:
    text = (
        "show = 0\ntitle = 'x'\n[tf]\ndtype = 1\nvalue = 2\nreason = 'r'\n[jax]\nmissing = 'jnp.f'"
    )
    made, problems = read(tmp_path, text, present=("torch", "tf", "numpy"))
    assert len(problems) == 3 and made.title == "x" and made.missing == {"jax": "jnp.f"}
    assert made.declared["tf"].what == {"value": 2}


SCALARS = st.one_of(
    st.booleans(), st.integers(), st.floats(), st.text(max_size=9), st.dates(), st.times()
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from([*KEYS, "python", "value"]), inner, max_size=3)
    ),
    max_leaves=6,
)
KNOWN = [*json.loads(SCHEMA.read_text())["properties"], "titel", "a.b", ""]
WITHIN = [*json.loads(SCHEMA.read_text())["definitions"]["framework"]["properties"], "values"]


@settings(max_examples=300, deadline=None)
@given(
    st.dictionaries(st.sampled_from(KNOWN), VALUES, max_size=4),
    st.dictionaries(
        st.sampled_from(KEYS),
        st.dictionaries(st.sampled_from(WITHIN), VALUES, max_size=3),
        max_size=2,
    ),
)
def test_no_table_of_toml_ends_the_build(plain: dict[str, Any], tables: dict[str, Any]) -> None:
    made, problems = contract_of(plain | tables, "x.toml", frozenset(KEYS))
    assert made.path == "x.toml" and all(p.cure for p in problems)


def test_the_schema_names_the_frameworks_for_editors() -> None:
    schema = json.loads(SCHEMA.read_text())
    tables = [k for k, v in schema["properties"].items() if "framework" in v.get("$ref", "")]
    assert tables == list(FRAMEWORKS) == list(schema["definitions"]["counts"]["properties"])


def test_a_framework_that_is_added_needs_no_line_in_the_schema(tmp_path: Path) -> None:
    """The reader takes the frameworks from the engine: in a process of its own, with a fifth."""
    (tmp_path / "x.toml").write_text("show = { mlx = 2 }\n[mlx]\nvalue = 1\nreason = 'r'")
    code = """
from pathlib import Path
from trivium.frameworks import FRAMEWORKS
from trivium.frameworks.numpy import NumPy
FRAMEWORKS["mlx"] = NumPy()
from trivium.examples.contract import read_contract
made, problems = read_contract(Path("x.toml"), Path("d"), frozenset(FRAMEWORKS), str)
assert not problems and made.show == {"mlx": 2} and made.declared["mlx"].what == {"value": 1}
"""
    ran = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True)
    assert not ran.returncode, ran.stderr


def test_a_new_contract_names_the_schema_and_holds(tmp_path: Path) -> None:
    folder = SCHEMA.parents[1] / "snippets" / "norms"
    text = blank(folder, "l1-norm")
    assert text.startswith("#:schema ../../docs/contract.schema.json\n")
    made, problems = read(tmp_path, text)
    assert not problems and made.title == "L1 norm"


@pytest.mark.parametrize("title", ["≤", "∇", "+=", "`", "é", "日本"])
def test_a_title_may_be_a_sign(tmp_path: Path, title: str) -> None:
    assert read(tmp_path, f'title = "{title}"')[0].title == title


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
    ("more", "lines"), [("a = 1\nb = 2\nc = 3\nd = 4\ne = 5\n", [1, 2, 3, 4, 5]), ("[x]\n", [1])]
)
def test_mistakes_in_the_widths_are_told_line_by_line(
    tmp_path: Path, more: str, lines: list[int]
) -> None:
    (tmp_path / "defaults.toml").write_text(WIDTHS + more)
    told = [p.line for p in read_tree(tmp_path, "defaults.toml").problems]
    assert told == [WIDTHS.count("\n") + line for line in lines]


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
