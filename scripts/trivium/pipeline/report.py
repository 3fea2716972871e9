"""What people and machines read: the terminal, the JSON report, annotations for GitHub. Pure."""

import json
import re
import shlex
from collections import Counter
from collections.abc import Iterable
from typing import Any

from trivium.comparison.verdict import ORDER
from trivium.examples.discovery import shown_path
from trivium.frameworks import FRAMEWORKS
from trivium.pipeline.result import Result, Settings
from trivium.problems import Problem

COMMAND = re.compile(r"scripts/build\.py (?:check|record|build)(?: [\w/.-]+)?")


def problem(found: Problem, example: str = "", options: str = "") -> str:
    """One problem as `path:line: what`, what each framework gave, the cure, and what runs it again.

    `options` stand in that command: those that name another tree.
    """
    lines = [f"{found.where or example or 'trivium'}: {found.aspect}: {found.message}"]
    told = [(FRAMEWORKS[key].label, gave) for key, gave in found.gave]
    width = max((len(label) for label, _ in told), default=0)
    lines += [f"    {label:<{width}} {gave}" for label, gave in told]
    if found.cure:
        cure = COMMAND.sub(lambda command: command[0] + options, found.cure)
        lines.append(f"    cure: {cure}")
    if example:
        lines.append(f"    again: python scripts/build.py check {example}{options}")
    return "\n".join(lines)


def tree_options(settings: Settings) -> str:
    """The options with which a command is about the same tree; empty for the checkout's own."""
    own = settings.root / "snippets", settings.root / "outputs"
    given = {"--snippets": settings.snippets, "--outputs": settings.outputs}
    changed = [
        f" {option} {shlex.quote(shown_path(path))}"
        for (option, path), usual in zip(given.items(), own, strict=True)
        if path and path != usual
    ]
    return "".join(changed)


def terminal(results: list[Result], loose: list[Problem], options: str = "") -> str:
    """All problems, then one line that counts the verdicts."""
    lines = [problem(p, "", options) for p in loose]
    lines += [problem(p, r.example.name, options) for r in results for p in r.problems]
    counts = summary(results)
    words = [f"{counts[kind]} {kind}" for kind in reversed(ORDER) if counts.get(kind)]
    ran = sum(r.ran for r in results)
    kept = len(results) - ran
    lines.append(
        f"{len(results)} examples: {', '.join(words) or 'none'}; {ran} ran, {kept} from records"
    )
    return "\n".join(lines)


def annotations(results: list[Result], loose: list[Problem]) -> str:
    """`::error` lines, so that GitHub shows each problem at its line."""
    found = [*loose, *(p for r in results for p in r.problems)]
    return "\n".join(
        f"::error file={_escape(p.path, True)},line={p.line or 1},"
        f"title={_escape(p.aspect, True)}::{_escape(problem(p))}"
        for p in found
    )


def _escape(text: str, attribute: bool = False) -> str:
    text = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return text.replace(":", "%3A").replace(",", "%2C") if attribute else text


def summary(results: Iterable[Result]) -> dict[str, int]:
    return dict(Counter(r.verdict.kind for r in results))


def as_json(results: list[Result], loose: list[Problem], versions: dict[str, str]) -> str:
    """The report of the command line, format 1."""
    data = {
        "format": 1,
        "versions": versions,
        "examples": [
            {
                "name": r.example.name,
                "verdict": r.verdict.kind,
                "problems": [_plain(p) for p in r.problems],
                "seconds": {k: round(o.seconds, 6) for k, o in r.seen.items() if r.ran},
            }
            for r in results
        ],
        "problems": [_plain(p) for p in loose],
        "summary": summary(results),
    }
    return json.dumps(data, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def _plain(found: Problem) -> dict[str, Any]:
    return {
        "framework": found.framework,
        "aspect": found.aspect,
        "path": found.path,
        "line": found.line,
        "message": found.message,
        "cure": found.cure,
    }
