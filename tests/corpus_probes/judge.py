"""Holds a report of the build against the expected.toml of a tree of tests/cases.

usage: python tests/corpus_probes/judge.py TREE REPORT [CHAPTER ...]
(exit status: 1 if anything is not as expected)

With chapters, only they are held against what is expected.
"""

import json
import sys
import tomllib
from pathlib import Path

GOOD = {"agree", "declared"}


def listed(value):
    return value if isinstance(value, list) else [value]


def faults(want: dict, got: dict | None):
    """What is wrong with one example's verdict, as words."""
    if got is None:
        if not want.get("absent-ok"):
            yield "no such example in the report"
        return
    verdicts = listed(want.get("verdicts") or want["verdict"])
    if got["verdict"] not in verdicts:
        yield f"verdict {got['verdict']}, wanted {' or '.join(verdicts)}"
        return
    if got["verdict"] in GOOD:
        return
    problems = [p for p in got["problems"] if p["aspect"] in want.get("aspects", [p["aspect"]])]
    if not problems:
        aspects = sorted({p["aspect"] for p in got["problems"]})
        yield f"aspects {aspects}, wanted one of {want.get('aspects')}"
        return
    framework = want.get("framework", "")
    if framework and not any(p.get("framework") == framework for p in problems):
        yield f"blames {sorted({str(p.get('framework')) for p in problems})}, wanted {framework}"
        return
    if "line" in want and not any(
        p.get("line") in listed(want["line"]) and str(p.get("path") or "").endswith(want["file"])
        for p in problems
    ):
        places = [(p.get("path"), p.get("line")) for p in problems]
        yield f"says {places}, wanted {want['file']}:{want['line']}"


def judge(tree: Path, report: Path, chapters: list[str]) -> list[str]:
    wanted = tomllib.loads((tree / "expected.toml").read_text(encoding="utf-8"))
    if chapters:
        wanted = {name: want for name, want in wanted.items() if name.split("/")[0] in chapters}
    got = {e["name"]: e for e in json.loads(report.read_text(encoding="utf-8"))["examples"]}
    made = (tree / ".made-hostile").exists()
    wrong = []
    anything = tuple(name[:-2] for name in wanted if name.endswith("/*"))
    for name, want in wanted.items():
        if name.endswith("/*") or (want.get("made") and not made):
            continue
        wrong += [f"{name}: {fault}" for fault in faults(want, got.get(name))]
    wrong += [
        f"{name}: not expected at all, {e['verdict']} {[p['aspect'] for p in e['problems']]}"
        for name, e in got.items()
        if name not in wanted and not name.startswith(anything or ("?",))
    ]
    running = commands()
    wrong += [
        f"{name}: still running: {want['left-behind']}"
        for name, want in wanted.items()
        if want.get("left-behind") in running
    ]
    return wrong


def commands() -> set[str]:
    """The command lines of all that runs."""
    found = set()
    for entry in Path("/proc").iterdir():
        try:
            found.add(
                (entry / "cmdline")
                .read_bytes()
                .replace(b"\0", b" ")
                .decode(errors="replace")
                .strip()
            )
        except OSError:
            continue
    return found - {""}


if __name__ == "__main__":
    wrong = judge(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:])
    print("\n".join([*wrong, f"{len(wrong)} not as expected"]))
    sys.exit(bool(wrong))
