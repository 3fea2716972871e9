"""Files of TOML, held against a JSON schema: contracts, and lists that people write.

The schema of a contract is docs/contract.schema.json: editors that know it complete and check
contracts while they are written.
"""

import json
import re
import tomllib
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Any

import fastjsonschema

from trivium.frameworks import FRAMEWORKS
from trivium.problems import Problem, Refused

SCHEMA = Path(__file__).parents[3] / "docs" / "contract.schema.json"
MANUAL = "docs/contributors/contracts.md"

CURE = "mend it; the head of the file says how an entry is written"
"""The cure of a file of entries."""
TEXT = {"title": "a text", "type": "string", "pattern": r"\S"}
VERSION = r"[0-9]+(\.[0-9]+)*((a|b|rc)[0-9]+)?(\.post[0-9]+)?(\.dev[0-9]+)?"

Keys = tuple[str, ...]
"""A key of a contract, after the table that it is in: ("rtol",) or ("tf", "dtype")."""


class Written(float):
    """A float with the text that it was read from, as `written`: a contract's `0.1230` has more
    digits than `0.123`."""

    written: str

    def __new__(cls, text: str) -> "Written":
        made = super().__new__(cls, text)
        made.written = text
        return made


@dataclass(frozen=True)
class File:
    """A file of TOML: its keys, and its text, in which a problem finds its line."""

    path: str
    text: str = ""
    data: dict[str, Any] = field(default_factory=dict)
    refused: frozenset[Keys] = frozenset()
    """Keys that were taken out of `data`, since the schema refuses them or their values."""

    def problem(self, message: str, *keys: str, cure: str = "") -> Problem:
        """What is wrong at a key, which is given after the table that it is in."""
        framework = next((key for key in keys[:1] if key in FRAMEWORKS), "")
        cure = f"{cure}; see {MANUAL}" if cure else f"see {MANUAL}"
        return Problem("contract", message, framework, self.path, self.line(keys), cure=cure)

    def line(self, keys: Keys) -> int:
        """The line of a key, or else of its table; 0 where the text does not show it plainly."""
        table: Keys = ()
        found = 0
        for number, line in enumerate(self.text.split("\n"), 1):
            if header := re.match(r"\s*\[\s*([\w-]+)\s*\]", line):
                here = table = (header[1],)
            elif key := re.match(r"\s*([\w.-]+)\s*=", line):
                here = (*table, *key[1].split("."))
            else:
                continue
            if here == keys:
                return number
            if here == keys[:1]:
                found = number
        return found

    def without(self, refused: set[Keys]) -> "File":
        """The same file without some of its keys."""
        data = {
            key: {k: v for k, v in value.items() if (key, k) not in refused}
            if isinstance(value, dict)
            else value
            for key, value in self.data.items()
            if (key,) not in refused
        }
        return replace(self, data=data, refused=frozenset(refused))


def load(
    path: Path, shown: str, cure: str = f"mend the syntax; {MANUAL} has examples"
) -> tuple[File, list[Problem]]:
    """A file's keys, or none and why it is no TOML. `shown` is the path as messages show it."""
    raw, aspect, line = path.read_bytes(), "contract", 0
    try:
        text = raw.decode("utf-8-sig")
        return File(shown, text, tomllib.loads(text, parse_float=Written)), []
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"at line (\d+)", str(error))
        message = f"not TOML: {error}"
        line = int(found[1]) if found else len(raw.splitlines())
    except RecursionError:
        message = "nested too deep"
    except UnicodeDecodeError as error:
        aspect, message, cure = "encoding", f"not UTF-8: {error}", "save it as UTF-8"
        line = raw.count(b"\n", 0, error.start) + 1
    except ValueError:  # Python reads no integer of more than 4300 digits
        message = "an integer has thousands of digits"
    return File(shown), [Problem(aspect, message, path=shown, line=line, cure=cure)]


def entries(
    path: Path, shown: Path, tables: Collection[str], schema: dict[str, Any]
) -> list[tuple[str, dict[str, Any]]]:
    """The entries of a file of `[[tables]]`, each after the name of its table. Refused for all that
    is wrong: of an entry, the first thing that the schema refuses."""
    file, problems = load(path, shown.as_posix(), CURE)
    found: list[tuple[str, dict[str, Any]]] = []
    wrong: list[str] = []
    check = fastjsonschema.compile(schema)
    for table, own in file.data.items():
        if table not in tables or not isinstance(own, list):
            wrong.append(f"{table}: the file holds entries of [[{']] and [['.join(tables)}]]")
            continue
        found += [(table, entry) for entry in own]
        for number, entry in enumerate(own, start=1):
            try:
                check(entry)
            except fastjsonschema.JsonSchemaValueException as refusal:
                wrong.append(f"[[{table}]] number {number}: {_in_words(refusal)}")
    problems += [Problem("contract", message, path=file.path, cure=CURE) for message in wrong]
    if problems:
        raise Refused(*problems)
    return found


def _in_words(refusal: fastjsonschema.JsonSchemaValueException) -> str:
    """Which part of an entry is refused, what it must be as its title says, and what it is."""
    part, value = str(refusal.name).partition(".")[2], refusal.value
    own = f"a table of {', '.join(value) or 'nothing'}" if isinstance(value, dict) else repr(value)
    return f"{part} must be {refusal.definition['title']}, and is {own}".lstrip()


def checked(file: File) -> tuple[File, list[Problem]]:
    """The file without the keys that the schema refuses, and a problem for each."""
    try:
        _validate()(file.data)
        return file, []
    except fastjsonschema.JsonSchemaValuesException as refusal:
        errors = refusal.errors
    problems: list[Problem] = []
    refused: set[Keys] = set()
    for error in errors:
        keys = tuple(error.path[1:3])
        if error.rule == "additionalProperties":
            unknown = [(*keys, key) for key in error.value if key not in known(keys)]
            refused.update(unknown)
            problems += [_unknown(file, key) for key in unknown]
        elif keys in refused:
            continue
        elif error.rule in ("required", "not"):
            problems.append(file.problem(f"[{keys[0]}] {error.definition['title']}", *keys))
        else:
            refused.add(keys)
            problems.append(_misfit(file, keys))
    return file.without(refused), problems


def known(table: Iterable[str] = ()) -> dict[str, Any]:
    """What the schema says of each key: of those at the top, or of those in a framework's table."""
    holder = _schema()["definitions"]["framework"] if [*table] else _schema()
    return dict(holder["properties"])


def expected(*keys: str) -> str:
    """What the value of a key must be, in words."""
    *table, key = keys
    return str(known(table)[key].get("title", "a table"))


@cache
def _schema() -> dict[str, Any]:
    """The schema, with the frameworks that the engine knows."""
    schema: dict[str, Any] = json.loads(SCHEMA.read_bytes())
    parts = schema["definitions"]
    schema["properties"] |= {k: {"$ref": "#/definitions/framework"} for k in FRAMEWORKS}
    parts["counts"]["properties"] = {k: {"$ref": "#/definitions/count"} for k in FRAMEWORKS}
    return schema


@cache
def _validate() -> Callable[[Any], Any]:
    """A function that raises all that the schema refuses. Making it takes 20 ms: once a process."""
    made: Callable[[Any], Any] = fastjsonschema.compile(
        _schema(), use_default=False, fast_fail=False
    )
    return made


def _unknown(file: File, keys: Keys) -> Problem:
    *table, key = keys
    others = list(known(table))
    meant = get_close_matches(key, others, n=1)
    message = f"{_heading(table)}unknown key {key!r}; known are {', '.join(others)}"
    return file.problem(message, *keys, cure=f"write {meant[0]}" if meant else "remove it")


def _misfit(file: File, keys: Keys) -> Problem:
    *table, key = keys
    value = (file.data[table[0]] if table else file.data)[key]
    text = json.dumps(value, default=str)  # nearly TOML, and shows characters of no width
    gave = f"{key} = {text}:" if len(text) < 60 else key
    return file.problem(f"{_heading(table)}{gave} must be {expected(*keys)}", *keys)


def _heading(table: Iterable[str]) -> str:
    return "".join(f"[{name}] " for name in table)
