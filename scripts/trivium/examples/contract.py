"""What an example promises beyond plain agreement: how to compare, and which framework differs, in what and why."""

import hashlib
import json
import math
import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from trivium.examples.declaration import Declaration, read_declaration, wrong
from trivium.frameworks import FRAMEWORKS
from trivium.problems import Problem

COMPARE = ("values", "up-to-sign", "unordered", "distribution", "error")
CLAIMS = ("equal", "less-equal", "less")
KEYS: dict[str, type | tuple[type, ...]] = {
    "title": str,
    "says": str,
    "group": str,
    "show": (int, dict),
    "compare": str,
    "claim": str,
    "distribution": str,
    "distribution-proved-by": str,
    "rtol": (float, int),
    "atol": (float, int),
    "tolerance-reason": str,
    "isolate": bool,
    "isolate-reason": str,
}
NEEDS = {"rtol": "tolerance-reason", "atol": "tolerance-reason", "isolate": "isolate-reason"}
WIDEST = 0.1
"""Of rtol: a number in half precision has three digits; where the first of them need not agree, nothing is compared."""

Widths = dict[str, dict[str, str]]


@dataclass(frozen=True)
class Contract:
    """An example's contract, merged with the defaults of its chapter. An empty one asks for plain agreement."""

    path: str = ""
    title: str = ""
    says: str = ""
    group: str = ""
    show: dict[str, int] = field(default_factory=dict)
    compare: str = "values"
    claim: str = ""
    distribution: str = ""
    proved_by: str = ""
    rtol: float | None = None
    atol: float | None = None
    tolerance_reason: str = ""
    isolate: bool = False
    isolate_reason: str = ""
    declared: dict[str, Declaration] = field(default_factory=dict)
    widths: Widths = field(default_factory=dict)
    """The tree's default widths; none for the example that proves them."""
    law: str = ""
    """The law of the example that `proved_by` names, where this one names none of its own."""

    @property
    def missing(self) -> dict[str, str]:
        return {k: d.what["missing"] for k, d in self.declared.items() if "missing" in d.what}

    @property
    def judging_hash(self) -> str:
        """Changes when the verdict on the same observations could change."""
        told = (
            self.compare,
            self.claim,
            self.distribution,
            self.proved_by,
            self.law,
            self.rtol,
            self.atol,
            self.widths,
            {k: d.what for k, d in self.declared.items()},
        )
        return hashlib.sha256(json.dumps(told, sort_keys=True, default=repr).encode()).hexdigest()[
            :16
        ]


@dataclass(frozen=True)
class Tree:
    """What a whole tree shares: the default widths, by kind and framework, and the example that proves them."""

    widths: Widths = field(default_factory=dict)
    reason: str = ""
    proved_by: str = ""
    problems: tuple[Problem, ...] = ()


def read_tree(root: Path, shown: str) -> Tree:
    path = root / "defaults.toml"
    if not path.is_file():
        return Tree()
    data, problems = _load(path, shown)
    table = data.pop("default-widths", {})
    if not isinstance(table, dict):
        return Tree(problems=(wrong(shown, "default-widths must be a table"),))
    problems += [
        wrong(shown, f"unknown key {key!r}; a tree's defaults hold [default-widths]")
        for key in data
    ]
    reason, proved_by = table.pop("reason", ""), table.pop("proved-by", "")
    widths = {}
    for kind, by in table.items():
        if kind not in ("integer", "float") or not _widths(by):
            problems.append(
                wrong(
                    shown,
                    f"[default-widths] {kind}: give integer and float, each for every framework",
                )
            )
        else:
            widths[kind] = by
    if not reason or not proved_by:
        problems.append(
            wrong(
                shown, "[default-widths] needs a reason, and proved-by: the example that shows them"
            )
        )
    return Tree({} if problems else widths, reason, proved_by, tuple(problems))


def _widths(by: object) -> bool:
    return (
        isinstance(by, dict)
        and set(by) == set(FRAMEWORKS)
        and all(isinstance(v, str) for v in by.values())
    )


def read_contract(
    path: Path | None, defaults: Path, present: frozenset[str], shown: Callable[[Path], str]
) -> tuple[Contract, list[Problem]]:
    """An example's contract over its chapter's defaults. A chapter's `missing` counts only where the snippet is absent."""
    problems: list[Problem] = []
    shared: dict[str, Any] = {}
    if defaults.is_file():
        shared, problems = _load(defaults, shown(defaults))
        kept = {
            k: v
            for k, v in shared.items()
            if not (k in FRAMEWORKS and "missing" in v and k in present)
        }
        shared = kept
    own: dict[str, Any] = {}
    name = shown(path) if path else shown(defaults)
    if path:
        own, more = _load(path, name)
        problems += more
    _, amiss = _parse(shared, shown(defaults), present)
    if amiss or problems:
        return Contract(), [*problems, *amiss]
    contract, more = _parse({**shared, **own}, name, present)
    return contract, problems + more


def _load(path: Path, shown: str) -> tuple[dict[str, Any], list[Problem]]:
    try:
        return tomllib.loads(path.read_bytes().decode("utf-8-sig")), []
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"at line (\d+)", str(error))
        line = int(found[1]) if found else len(path.read_text("utf-8").splitlines())
        return {}, [
            Problem("contract", f"not TOML: {error}", path=shown, line=line, cure="mend the syntax")
        ]
    except RecursionError:
        return {}, [Problem("contract", "nested too deep", path=shown, cure="mend the syntax")]
    except UnicodeDecodeError as error:
        return {}, [Problem("encoding", f"not UTF-8: {error}", path=shown, cure="save it as UTF-8")]


def _parse(
    data: dict[str, Any], path: str, present: frozenset[str]
) -> tuple[Contract, list[Problem]]:
    problems: list[Problem] = []
    plain: dict[str, Any] = {}
    declared: dict[str, Declaration] = {}
    for key, value in data.items():
        if key in FRAMEWORKS:
            declaration, more = read_declaration(key, value, path, present)
            problems += more
            if declaration:
                declared[key] = declaration
        elif key not in KEYS:
            problems.append(
                wrong(
                    path,
                    f"unknown key {key!r}; known are {', '.join(KEYS)} and {', '.join(FRAMEWORKS)}",
                )
            )
        elif not isinstance(value, KEYS[key]) or isinstance(value, bool) != (KEYS[key] is bool):
            problems.append(wrong(path, f"{key} = {value!r} is of the wrong type"))
        else:
            plain[key] = value
    for key, reason in NEEDS.items():
        if plain.get(key) and not plain.get(reason, "").strip():
            problems.append(wrong(path, f"{key} needs {reason}"))
        if reason in plain and not any(k in plain for k, r in NEEDS.items() if r == reason):
            problems.append(wrong(path, f"{reason} without what it is the reason for"))
    for key, allowed in (("compare", COMPARE), ("claim", CLAIMS)):
        if plain.get(key, allowed[0]) not in allowed:
            problems.append(wrong(path, f"{key} = {plain.pop(key)!r}: one of {', '.join(allowed)}"))
    for key in ("rtol", "atol"):
        if not 0 <= plain.get(key, 0) < math.inf:
            problems.append(wrong(path, f"{key} must be a number of at least 0"))
    if not any("rtol" in p.message for p in problems) and plain.get("rtol", 0) > WIDEST:
        problems.append(
            wrong(
                path, f"rtol = {plain['rtol']:g}: at most {WIDEST:g}, or not one digit need agree"
            )
        )
    show = plain.pop("show", {})
    plain["show"] = show if isinstance(show, dict) else dict.fromkeys(FRAMEWORKS, show)
    if not all(
        key in FRAMEWORKS and type(count) is int and count >= 1
        for key, count in plain["show"].items()
    ):
        problems.append(
            wrong(
                path,
                f"show = {show!r}: a count of at least 1, or one for each framework that needs more",
            )
        )
    plain["proved_by"] = plain.pop("distribution-proved-by", "")
    if (
        plain.get("distribution")
        and plain.get("compare") != "distribution"
        and not plain["proved_by"]
    ):
        problems.append(
            wrong(path, 'a distribution is named, and not compared: say compare = "distribution"')
        )
    draws = plain.get("compare") == "distribution" or plain["proved_by"]
    problems += [
        wrong(
            path,
            f"[{key}] distribution: this example compares no distribution; say compare = "
            '"distribution", or distribution-proved-by',
            key,
        )
        for key, declaration in declared.items()
        if "distribution" in declaration.what and not draws
    ]
    values = {key.replace("-", "_"): value for key, value in plain.items()}
    return Contract(path=path, declared=declared, **values), problems
