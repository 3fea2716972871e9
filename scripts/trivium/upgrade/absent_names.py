"""Which public names are not there. A program for the Python of another version's environment.

It reads one JSON object: `lists` of names by namespace, the `modules` that short names stand for,
and how an array is made. It writes the last parts of the names that are absent, by namespace.
"""

import importlib
import json
import sys
import warnings
from types import ModuleType
from typing import Any


def home(name: str) -> Any:
    """The module or class of a dotted name. Modules that load themselves late are imported."""
    parts = name.split(".")
    found: Any = importlib.import_module(parts[0])
    for place, part in enumerate(parts[1:], 2):
        try:
            found = getattr(found, part)
        except AttributeError:
            found = importlib.import_module(".".join(parts[:place]))
    return found


def has(owner: Any, name: str) -> bool:
    """Whether something has a name that is no module: a list of names has none."""
    try:
        return not isinstance(getattr(owner, name), ModuleType)
    except Exception:  # a name that was taken away says so when it is asked for
        return False


def owners(namespace: str, array: Any) -> list[Any]:
    """Where the names of a list may be: an array may have more than its public class says."""
    try:
        found = home(namespace)
    except (AttributeError, ImportError):
        return []
    is_its = isinstance(found, type) and isinstance(array, found)
    return [found, type(array)] if is_its else [found]


def main() -> None:
    asked = json.load(sys.stdin)
    warnings.simplefilter("ignore")
    scope: dict[str, Any] = {}
    exec(asked["import"], scope)  # a framework that does not import ends it here
    array = eval(asked["array"], scope)
    absent = {}
    for namespace, names in asked["lists"].items():
        root, dot, rest = namespace.partition(".")
        there = owners(asked["modules"].get(root, root) + dot + rest, array)
        lasts = [name.rpartition(".")[2] for name in names]
        absent[namespace] = [last for last in lasts if not any(has(o, last) for o in there)]
    print("\n" + json.dumps(absent))


if __name__ == "__main__":
    main()
