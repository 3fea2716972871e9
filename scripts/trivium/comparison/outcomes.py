"""Checks of what happened besides a value: errors, warnings, prints, values that nothing can hold.

Each takes a case and returns a finding.
"""

from collections.abc import Iterator

from trivium.comparison.case import Case, Finding
from trivium.comparison.differences import place_of
from trivium.comparison.values import odd_one
from trivium.frameworks import FRAMEWORKS
from trivium.problems import Problem

MISTAKES = ("NameError", "UnboundLocalError", "ImportError", "ModuleNotFoundError")
"""Always a mistake in the snippet, never a limit of a framework."""
MISSPELLED = "AttributeError"
"""A mistake too, where another framework raises something else: then it is not the lesson."""
PLAINER = "end with a tensor, a number, a text, or a tuple or dict of these"


def all_raise(case: Case) -> bool:
    """Whether no framework gives a value, some raise, and no contract says that they should."""
    raised = [k for k, o in case.seen.items() if o.error]
    wanted = case.contract.compare == "error" or all(case.declared(k, "error") for k in raised)
    return bool(raised) and not case.nodes and not wanted


def errors(case: Case) -> Finding:
    """Some raise and others do not; or all raise; or one raises another class than it declares."""
    raised = [k for k, o in case.seen.items() if o.error]
    if all_raise(case):
        cure = 'mend it, or say compare = "error" if the error is the lesson'
        return Finding(
            tuple(
                case.problem("error", f"raises {case.gave(key)}, as all do", key, cure=cure)
                for key in raised
            )
        )
    problems = list(_declared_errors(case))
    if case.contract.compare != "error":
        free = [k for k in case.seen if not case.declared(k, "error")]
        return Finding((*problems, *_unlike_the_others(case, free)))
    exempt = [
        k
        for k, d in case.contract.declared.items()
        if k in case.seen and d.what.keys() - {"warning"} and "error" not in d.what
    ]
    problems += [
        case.problem("stale", "is declared to give a value, and raises", key)
        for key in case.seen
        if key in exempt and case.seen[key].error
    ]
    problems += [
        case.problem(
            "error",
            f"raises {case.gave(key)}: a mistake in the snippet, and not its lesson",
            key,
            cure=f"mend the snippet, or declare [{key}] error if it is the lesson",
        )
        for key in raised
        if not case.declared(key, "error") and _is_mistake(case, raised, key)
    ]
    if not raised and not exempt:
        message = "the error is declared to be the lesson, and none raises"
        return Finding((*problems, case.problem("stale", message, "")))
    free = [k for k in case.seen if k not in exempt]
    how = "all raise" if len(free) == len(case.seen) else "raise"
    return Finding((*problems, *_unlike_the_others(case, free)), how)


def _is_mistake(case: Case, raised: list[str], key: str) -> bool:
    """Whether what a framework raises cannot be the lesson of those that raise."""
    kinds = {k: error.kind for k in raised if (error := case.seen[k].error)}
    return kinds[key] in MISTAKES or (
        {MISSPELLED} < set(kinds.values()) and kinds[key] == MISSPELLED
    )


def _declared_errors(case: Case) -> Iterator[Problem]:
    for key, seen in case.seen.items():
        if not case.declared(key, "error"):
            continue
        name = str(case.declares(key)["error"]).rpartition(".")[2]
        if seen.error is None:
            yield case.problem("stale", f"is declared to raise {name}, and does not", key)
        elif seen.error.kind != name:
            yield case.problem("error", f"raises {seen.error.kind}, and {name} is declared", key)


def _unlike_the_others(case: Case, free: list[str]) -> Iterator[Problem]:
    """Those that should raise and do not, or the reverse; of three or more, the odd one alone."""
    raises = {k: bool(case.seen[k].error) for k in free}
    _, odd = odd_one(free, lambda a, b: raises[a] == raises[b])
    lesson = case.contract.compare == "error"
    wrong = [k for k in free if raises[k] != lesson]
    for key in [odd] if odd else wrong:
        what = f"raises {case.gave(key)}" if raises[key] else "does not raise"
        cure = ""
        if not raises[key]:
            say = "" if lesson else 'say compare = "error" and '
            cure = f"mend the snippets, or {say}declare [{key}] value with its reason"
        elif lesson:
            cure = f'mend the snippets, or drop compare = "error" and declare [{key}] error'
        yield case.problem("error", f"{what}, unlike the others", key, cure=cure)


def warnings(case: Case) -> Finding:
    """A warning that is not declared by its class, or a declared one that is not given."""
    problems = []
    for key, observation in case.seen.items():
        seen = sorted({w.category for w in observation.warnings})
        names = case.contract.what(key).get("warning", [])
        names = sorted([names] if isinstance(names, str) else names)
        if names and not seen:
            message = f"is declared to warn ({', '.join(names)}), and does not"
            problems.append(case.problem("stale", message, key))
        elif seen != names:
            first = next(
                w
                for w in observation.warnings
                if w.category not in names or len(seen) != len(names)
            )
            message = f"warns: {first.category}: {first.message[:200]}"
            cure = "use what the warning recommends, or declare it if it is the lesson"
            problems.append(case.problem("warning", message, key, line=first.line, cure=cure))
    return Finding(tuple(problems))


def results(case: Case) -> Finding:
    """Each framework gave a value or raised. Where none gave one, nothing more can be asked."""
    if all(seen.error or seen.value for seen in case.seen.values()):
        return Finding(ends=not case.nodes)
    cure = "end each snippet with an expression: its value is what is compared"
    message = "nothing was compared"
    return Finding((case.problem("nothing-compared", message, "", cure=cure),), ends=True)


def company(case: Case) -> Finding:
    """One result alone, neither declared nor held against another, was not compared."""
    pinned = any(case.declared(k, "value") for k in case.nodes)
    if len(case.nodes) > 1 or pinned or errors(case).problems:
        return Finding()
    message = "there is only one result, and nothing to hold it against"
    key = next(iter(case.nodes), "")
    cure = (
        f"declare [{key}] value with its reason in {case.example.stem}.toml, so that it is pinned"
    )
    return Finding((case.problem("nothing-compared", message, "", cure=cure),))


def opaque(case: Case) -> Finding:
    """Values of a type whose content cannot be compared: functions, generators, other objects."""
    parts = {
        k: [(path, leaf) for path, leaf in node.leaves() if leaf.kind == "opaque"]
        for k, node in case.nodes.items()
    }
    problems = [
        case.problem("nothing-compared", _opaque(key, path, leaf.text), key, cure=PLAINER)
        for key, found in parts.items()
        if not case.declared(key, "structure")
        for path, leaf in found
    ]
    plain = [k for k, found in parts.items() if not found]
    pinned = any(case.declared(k, "value") for k in plain)
    if not problems and len(plain) < min(2, len(parts)) and not pinned:
        message = "no two values can be held against each other"
        problems = [case.problem("nothing-compared", message, "", cure=PLAINER)]
    return Finding(tuple(problems), ends=bool(problems))


def _opaque(key: str, path: str, kind: str) -> str:
    """What is wrong with a value whose content is unknown; `kind` is the name of its type."""
    other = next((k for k, f in FRAMEWORKS.items() if kind in f.arrays), key)
    if other != key:
        theirs, own = FRAMEWORKS[other].label, FRAMEWORKS[key].label
        return f"a {theirs} array in the {own} snippet{place_of(path)}: {kind} cannot be compared"
    return f"a value of type {kind}{place_of(path)} cannot be compared"


def printed(case: Case) -> Finding:
    """Where what was printed counts as the value, something must have been."""
    if not case.prints:
        return Finding()
    if any(node.text.strip() for node in case.nodes.values()):
        return Finding(how="the same text printed")
    message = "every value is None, and nothing was printed"
    cure = "end each snippet with an expression that has a value, or print the result"
    return Finding((case.problem("nothing-compared", message, "", cure=cure),), ends=True)
