"""What a page shows is what the snippet prints as a plain script: to the letter, but for the last
digits of floats, which another processor may round otherwise.

A few snippets run with all tests. TRIVIUM_PLAIN=50 runs as many, and TRIVIUM_PLAIN=all every one,
which takes hours; tests/corpus_probes/plain_scripts.py imports each framework once: 20 minutes.
"""

import ast
import json
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from trivium.comparison.tolerance import tolerance
from trivium.execution.environment import environment
from trivium.execution.task import cores
from trivium.observation import escaped
from trivium.records.match import NUMBER, same_text

ROOT = Path(__file__).resolve().parents[1]
SNIPPETS = sorted((ROOT / "snippets").glob("*/*.*.py"))
ASKED = os.environ.get("TRIVIUM_PLAIN", "12")
SAMPLE = SNIPPETS if ASKED == "all" else SNIPPETS[:: max(1, len(SNIPPETS) // int(ASKED) | 1)]


def as_script(source: str) -> str:
    """The snippet, which prints its last value as a notebook would show it."""
    last = ast.parse(source).body[-1]
    lines = source.splitlines(keepends=True)
    line = lines[last.lineno - 1].encode()
    before = "".join(lines[: last.lineno - 1]) + line[: last.col_offset].decode()
    value = ast.get_source_segment(source, last)
    show = "if _shown is not None:\n    print(repr(_shown))\n"
    return f"{before}_shown = (\n{value}\n)\n{show}"


def ran(source: str, key: str, folder: Path) -> tuple[str, str]:
    """What a script printed, and what it said of an error."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "script.py").write_text(as_script(source), "utf-8")
    own = environment(key, str(folder.parent / "cache"), str(folder))
    done = subprocess.run(
        [sys.executable, "script.py"], cwd=folder, env=own, capture_output=True, text=True
    )
    return escaped(done.stdout), done.stderr if done.returncode else ""


def rounded(a: str, b: str) -> bool:
    """Whether texts differ in how floats were rounded, and not in how they are written."""
    pairs = zip(NUMBER.findall(a), NUMBER.findall(b), strict=False)
    written = any(x != y and float(x) == float(y) for x, y in pairs)
    return same_text(a, b, tolerance("float32")) and not written


def difference(path: Path, folder: Path) -> str:
    """What a plain run gives that its record does not; empty if nothing."""
    stem, key = path.name.removesuffix(".py").rsplit(".", 1)
    name = f"{path.parent.name}/{stem}"
    record = json.loads((ROOT / "outputs" / f"{name}.json").read_text("utf-8"))
    known = record["observations"][key]
    text, printed = ("\n".join(known.get(part, [])) for part in ("text", "printed"))
    shown = printed + (f"{text}\n" if text else "")
    source = path.read_text("utf-8")
    out, err = ran(source, key, folder / f"{stem}.{key}")
    if error := known.get("error"):
        said = re.search(rf"^(?:[\w.]+\.)?{error['kind']}\b", err, re.MULTILINE)
        first = error["message"][0]
        fits = bool(said) and (first in escaped(err) or "…" in first)
    else:
        fits = not err
    if fits and (out == shown or rounded(out, shown)):
        return ""
    if (out, err) != ran(source, key, folder / f"{stem}.{key}"):
        return ""  # what is another each time is drawn without a seed
    return f"{path.relative_to(ROOT)}: shown {shown!r}, printed {out!r} {err[-300:]}"


@pytest.mark.parametrize(
    ("source", "printed"),
    [
        ("1 + 1\n", "2\n"),
        ("x = 1; x\n", "1\n"),
        ("print('é'); (\n    1  # one\n    + 1\n)  # two\n", "é\n2\n"),
        ("x = 'é'; print(x)\n", "é\n"),
        ("'''a\nb'''", "'a\\nb'\n"),
        ("1, 2", "(1, 2)\n"),
    ],
)
def test_a_script_prints_its_last_value(tmp_path: Path, source: str, printed: str) -> None:
    assert ran(source, "numpy", tmp_path / "x") == (printed, "")


@pytest.mark.framework
def test_pages_show_what_plain_scripts_print(tmp_path: Path) -> None:
    with ThreadPoolExecutor(cores()) as pool:
        told = list(pool.map(lambda path: difference(path, tmp_path), SAMPLE))
    wrong = [one for one in told if one]
    assert len(told) >= 10 and not wrong, "\n".join(wrong)


@pytest.mark.parametrize(
    ("source", "gives", "differs"),
    [
        ("print('a')\n1.5\n", {"printed": ["a", ""], "text": ["1.5"]}, False),
        ("print('a')\n1.5\n", {"printed": ["a", ""], "text": ["1.50"]}, True),
        ("print('a')\n1.5\n", {"text": ["1.5"]}, True),
        ("[0.65473104, 4.48]\n", {"text": ["[0.6547308 , 4.48]"]}, False),
        ("[0.65473104, 4.48]\n", {"text": ["[0.65523, 4.48]"]}, True),
        ("1 / 0\n", {"error": {"kind": "ZeroDivisionError", "message": ["division"]}}, False),
        ("1 / 0\n", {"error": {"kind": "ZeroDivisionError", "message": ["of integer"]}}, True),
        ("1 / 0\n", {"error": {"kind": "ValueError", "message": ["division"]}}, True),
        ("1 / 0\n", {"text": ["inf"]}, True),
        ("import random\nrandom.random()\n", {"text": ["0.84"]}, False),
    ],
)
def test_another_text_is_a_difference(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    source: str,
    gives: dict[str, object],
    differs: bool,
) -> None:
    monkeypatch.setitem(globals(), "ROOT", tmp_path)
    for folder, name, text in (
        ("snippets", "l1.numpy.py", source),
        ("outputs", "l1.json", json.dumps({"observations": {"numpy": gives}})),
    ):
        path = tmp_path / folder / "norms" / name
        path.parent.mkdir(parents=True)
        path.write_text(text, "utf-8")
    snippet = tmp_path / "snippets" / "norms" / "l1.numpy.py"
    assert bool(difference(snippet, tmp_path / "run")) == differs
