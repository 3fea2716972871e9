"""What happened besides a value: errors, warnings, what was printed, and values that cannot be compared."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from trivium.comparison import values as aspects
from trivium.problems import Problem

if TYPE_CHECKING:
    from trivium.comparison.case import Groups

MISTAKES = ("NameError", "UnboundLocalError", "ImportError", "ModuleNotFoundError")
"""No framework raises these for what it cannot do."""


def errors(g: "Groups") -> Iterator[Problem]:
    raised = [k for k, o in g.seen.items() if o.error]
    lesson = g.contract.compare == "error"
    g.all_raised = (
        bool(raised)
        and not g.nodes
        and not lesson
        and not all(g.declared(k, "error") for k in raised)
    )
    if g.all_raised:
        for key in raised:
            yield g.problem(
                "error",
                f"raises {g.gave(key)}, as all do",
                key,
                cure='mend it, or say compare = "error" if the error is the lesson',
            )
        return
    for key in g.seen:
        error = g.seen[key].error
        if g.declared(key, "error"):
            told = str(g.contract.declared[key].what["error"]).rpartition(".")[2]
            if error is None:
                yield g.problem("stale", f"is declared to raise {told}, and does not", key)
            elif error.kind != told:
                yield g.problem("error", f"raises {error.kind}, and {told} is declared", key)
    free = [k for k in g.seen if not g.declared(k, "error")]
    if lesson:
        exempt = [
            k
            for k in free
            if g.contract.declared.get(k) and set(g.contract.declared[k].what) - {"warning"}
        ]
        for key in exempt:
            if g.seen[key].error:
                yield g.problem("stale", "is declared to give a value, and raises", key)
        free = [k for k in g.seen if k not in exempt]
        for key in (
            k
            for k in raised
            if not g.declared(k, "error") and g.gave(k).partition(":")[0] in MISTAKES
        ):
            yield g.problem(
                "error", f"raises {g.gave(key)}: a mistake in the snippet, and not its lesson", key
            )
        if not raised and not exempt:
            yield g.problem("stale", "the error is declared to be the lesson, and none raises", "")
            return
        g.how = "all raise" if len(free) == len(g.seen) else "raise"
    fine, odd = aspects.odd_one(free, lambda a, b: bool(g.seen[a].error) == bool(g.seen[b].error))
    wrong = [k for k in free if bool(g.seen[k].error) != lesson]
    if not fine or wrong:
        for key in [odd] if odd else wrong:
            told = f"raises {g.gave(key)}" if g.seen[key].error else "does not raise"
            yield g.problem("error", f"{told}, unlike the others", key)


def warnings(g: "Groups") -> Iterator[Problem]:
    for key, observation in g.seen.items():
        seen = sorted({w.category for w in observation.warnings})
        told = (
            g.contract.declared[key].what.get("warning", []) if key in g.contract.declared else []
        )
        told = sorted([told] if isinstance(told, str) else told)
        if told and not seen:
            yield g.problem("stale", f"is declared to warn ({', '.join(told)}), and does not", key)
        elif seen != told:
            first = next(
                w for w in observation.warnings if w.category not in told or len(seen) != len(told)
            )
            yield g.problem(
                "warning",
                f"warns: {first.category}: {first.message[:200]}",
                key,
                line=first.line,
                cure="use what the warning recommends, or declare it if it is the lesson",
            )


def opaque(g: "Groups") -> Iterator[Problem]:
    found = {
        k: [(path, leaf) for path, leaf in node.leaves() if leaf.kind == "opaque"]
        for k, node in g.nodes.items()
    }
    told = [
        (k, path, leaf)
        for k, parts in found.items()
        if not g.declared(k, "structure")
        for path, leaf in parts
    ]
    for key, path, leaf in told:
        yield g.problem(
            "nothing-compared",
            f"a value of type {leaf.text}{path and f' at {path}'} cannot be compared",
            key,
            cure="end with a tensor, a number, a text, or a tuple or dict of these",
        )
    plain = [k for k, parts in found.items() if not parts]
    if (
        not told
        and len(plain) < min(2, len(found))
        and not any(g.declared(k, "value") for k in plain)
    ):
        yield g.problem("nothing-compared", "no two values can be held against each other", "")


def printed(g: "Groups") -> Iterator[Problem]:
    """Every value is None: then what was printed is the result, and what a declared value pins."""
    texts = {k: g.seen[k].printed.removesuffix("\n") for k in g.nodes}
    if not any(text.strip() for text in texts.values()):
        yield g.problem("nothing-compared", "every value is None, and nothing was printed", "")
        return
    free = [k for k in texts if not g.declared(k, "value")]
    fine, odd = aspects.odd_one(free, lambda a, b: texts[a] == texts[b])
    if not fine:
        yield g.problem("value", "prints another text than the others", odd)
    for key in texts:
        for aspect in g.what(key).keys() & {"value", "shape", "dtype", "structure"}:
            told = g.what(key)[aspect]
            if (
                aspect != "value"
                or told is None
                or (free and all(texts[key] == texts[k] for k in free))
            ):
                yield g.problem(
                    "stale",
                    f"{aspect} {told!r} is declared, and no longer differs from the others",
                    key,
                )
            elif told not in (texts[key], g.seen[key].printed):
                yield g.problem("value", f"prints {texts[key]!r}, and {told!r} is declared", key)
    g.how = "the same text printed"
