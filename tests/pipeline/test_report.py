"""What people and machines are told, held against golden texts."""

import json
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest
from making import KEYS, example, f32, raises, result, saw
from trivium.comparison.verdict import judge
from trivium.frameworks import FRAMEWORKS
from trivium.pipeline import report
from trivium.pipeline.result import Result
from trivium.problems import Aspect, Problem, Refused

GOLDEN = Path(__file__).parents[1] / "cases" / "golden"
DECLARED = '[tf]\nvalue = 1.0\nreason = "It keeps the dtype."'
LOOSE = [
    Problem("orphan", "a record without snippets", path="outputs/old/x.json", cure="git rm it")
]
SCHEMA = {
    "type": "object",
    "required": ["format", "versions", "examples", "summary"],
    "properties": {
        "format": {"const": 1},
        "versions": {
            "type": "object",
            "additionalProperties": {"type": "string"},
            "propertyNames": {"enum": list(KEYS)},
        },
        "summary": {"type": "object", "additionalProperties": {"type": "integer", "minimum": 1}},
        "examples": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["name", "verdict", "problems", "seconds"],
                "properties": {
                    "name": {"type": "string", "pattern": "^[^/]+(/[^/]+)?$"},
                    "verdict": {"enum": ["agree", "declared", "diverged", "stale", "broken"]},
                    "seconds": {"type": "object", "additionalProperties": {"type": "number"}},
                    "problems": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "required": ["framework", "aspect", "path", "line", "message"],
                            "properties": {
                                "framework": {"enum": ["", *KEYS]},
                                "aspect": {"enum": list(Aspect)},
                                "path": {"type": "string"},
                                "line": {"type": "integer", "minimum": 0},
                                "message": {"type": "string", "minLength": 1},
                            },
                        },
                    },
                },
            },
        },
    },
}


def results() -> list[Result]:
    made = []
    for name, toml, odd in (
        ("norms/agrees", "", None),
        ("norms/declared", DECLARED, saw(f32(1))),
        ("norms/diverged", "", saw(f32([1, 2.5]))),
        ("norms/raises", "", raises("ValueError", "bad: 100% wrong,\nreally", 4)),
        ("norms/stale", DECLARED, None),
    ):
        value = f32([1, 2]) if name == "norms/diverged" else f32(2)
        seen = {k: odd if odd and k == "tf" else saw(value) for k in KEYS}
        asked = example(toml, name=name)
        made.append(
            Result(
                asked,
                {k: replace(o, seconds=0.25) for k, o in seen.items()},
                judge(asked, seen),
                ran=True,
            )
        )
    return made


def test_what_each_gave_stands_in_one_column_however_long_a_name_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(FRAMEWORKS["jax"], "label", "array-api-strict")
    told = report.problem(Problem("value", "differs", gave=(("numpy", "1.0"), ("jax", "2.0"))))
    assert told.splitlines()[1:] == ["    NumPy            1.0", "    array-api-strict 2.0"]


def test_the_terminal_tells_all_problems_and_one_line_of_counts() -> None:
    assert report.terminal(results(), LOOSE) + "\n" == (GOLDEN / "report.txt").read_text()


def test_nothing_wrong_is_one_line() -> None:
    assert (
        report.terminal(results()[:2], [])
        == "2 examples: 1 agree, 1 declared; 2 ran, 0 from records"
    )
    assert report.terminal([], []) == "0 examples: none; 0 ran, 0 from records"


def test_each_problem_says_where_what_and_what_to_do() -> None:
    (problem,) = results()[2].problems
    first, *rest = report.problem(problem, "norms/diverged").split("\n")
    assert first.startswith("snippets/norms/diverged.tf.py:2: value: value differs at [1]: ")
    assert [line.split()[0] for line in rest] == [
        "PyTorch",
        "TensorFlow",
        "JAX",
        "NumPy",
        "cure:",
        "again:",
    ]
    assert rest[-1].endswith("python scripts/build.py check norms/diverged")


def test_github_shows_each_problem_at_its_line() -> None:
    lines = report.annotations(results(), LOOSE).split("\n")
    assert len(lines) == 4 and all(line.startswith("::error file=") for line in lines)
    assert lines[1].startswith(
        "::error file=snippets/norms/diverged.tf.py,line=2,"
        "title=value::snippets/norms/diverged.tf.py:2"
    )
    assert "100%25 wrong,%0A" in lines[2] or "100%25 wrong" in lines[2]
    assert not any("\r" in line or "%0a" in line for line in lines)


def test_the_json_report_has_the_documented_shape() -> None:
    data = json.loads(report.as_json(results(), LOOSE, {"torch": "2.13.0", "numpy": "2.4.6"}))
    jsonschema.validate(data, SCHEMA)
    assert data["summary"] == {"agree": 1, "declared": 1, "diverged": 2, "stale": 1}
    assert [e["name"] for e in data["examples"]] == sorted(e["name"] for e in data["examples"])
    assert data["examples"][3]["problems"][0] | {"message": "", "cure": ""} == {
        "framework": "tf",
        "aspect": "error",
        "path": "snippets/norms/raises.tf.py",
        "line": 4,
        "message": "",
        "cure": "",
    }
    assert data["examples"][0]["seconds"] == dict.fromkeys(KEYS, 0.25)


def test_what_came_from_records_took_no_time() -> None:
    data = json.loads(report.as_json([replace(r, ran=False) for r in results()], [], {}))
    assert all(e["seconds"] == {} for e in data["examples"])


def test_the_aspects_are_those_of_the_design() -> None:
    words = """value, shape, dtype, structure, error, distribution,
    missing, warning, stale, outdated, orphan,
    timeout, memory,
    crash, syntax, encoding, output, leak, file, isolated, unstable, contract,
        nothing-compared"""
    assert sorted(Aspect) == sorted(word.strip() for word in words.split(","))


def test_an_aspect_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError):
        Problem("valeu", "m")


def test_a_problem_points_at_a_line_only_if_it_knows_one() -> None:
    assert (
        Problem("value", "m", path="x.py", line=3).where == "x.py:3"
        and Problem("value", "m", path="x.py").where == "x.py"
    )
    assert str(Refused(Problem("crash", "m", path="x.py", line=3, cure="c"))) == "x.py:3: m; c"


def test_unexpected_text_breaks_no_report() -> None:
    """What a snippet printed may hold anything that can be stored: the report stays one line a
    problem where it must."""
    seen = {k: saw("line 1\nline 2 ::error::" + "x" * 500 if k == "tf" else "other") for k in KEYS}
    made = [result(judge(example(), seen), seen)]
    assert report.annotations(made, []).count("\n") == 0
    assert max(map(len, report.terminal(made, []).split("\n"))) < 400
