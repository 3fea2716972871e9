"""What changed between two runs of the same snippets with different versions, and which of the
known reasons explain it. Pure."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from packaging.version import Version

from trivium.frameworks import FRAMEWORKS
from trivium.observation import Node, Observation, Observations, kind_of, numbers_to_json
from trivium.pages.since_when import WORDS, Step, loud
from trivium.problems import Aspect, Problem
from trivium.records import match
from trivium.records.history import LAST_DIGITS, still
from trivium.records.upgrade_reasons import FILE, Reason

PRESENT = {True: "the name exists", False: "there is no such name", None: "not looked up"}
Pins = dict[str, str]
"""The version of each package, by its normalized name."""
Apart = tuple[tuple[str, str, str], ...]
"""How frameworks differ in an example: aspect, framework (empty if none is blamed), message."""


@dataclass(frozen=True)
class Seen:
    """What an example gave with one set of versions, and how its frameworks differ there.

    `apart` leaves the contract's declarations out of account: they hold for the versions of the
    records, and say nothing of others.
    """

    observations: Observations
    apart: Apart = ()


Run = dict[str, Seen]
"""What all examples gave with one set of versions, by the example's name."""


def compare(old: Run, new: Run, way: "Way", reasons: Sequence[Reason] = ()) -> list[Step]:
    """Every difference, in the order of the examples' names, with those of the reasons that explain
    it."""
    return [
        Step(
            name,
            "",
            key,
            *way.of(key),
            aspect,
            before,
            after,
            tuple(r for r in reasons if r.explains(key, name, before, after)),
        )
        for name, key in in_both(old, new)
        for aspect, before, after in differences(
            old[name].observations[key], new[name].observations[key]
        )
    ]


def in_both(old: Run, new: Run) -> list[tuple[str, str]]:
    """Example and framework of all that ran on both sides."""
    return [
        (name, key)
        for name in sorted(old.keys() & new.keys())
        for key in FRAMEWORKS
        if key in old[name].observations and key in new[name].observations
    ]


def differences(old: Observation, new: Observation) -> Iterator[tuple[str, str, str]]:
    """Aspect, before and after.

    Of a value, only the first aspect that differs: a tensor of another dtype has other numbers too.
    """
    if old.present != new.present:
        yield "missing", PRESENT[old.present], PRESENT[new.present]
        return
    if (old.error and old.error.kind) != (new.error and new.error.kind):
        yield "error", shown(old), shown(new)
        return
    if old.error and new.error and still(old.error.message) != still(new.error.message):
        yield "message", shown(old), shown(new)
    if _warned(old) != _warned(new):
        yield "warning", _warned(old), _warned(new)
    calm = replace(old, error=None, warnings=()), replace(new, error=None, warnings=())
    if aspect := match.same(*calm):
        yield aspect, shown(old), shown(new)
    elif _rounded(old, new):
        yield LAST_DIGITS, shown(old), shown(new)


def shown(seen: Observation) -> str:
    """What a reader sees: prints, the value, else the error."""
    parts = [
        seen.printed.rstrip("\n"),
        seen.text,
        f"{seen.error.kind}: {still(seen.error.message)}" if seen.error else "",
    ]
    return "\n".join(filter(None, parts))


def _warned(seen: Observation) -> str:
    each = {f"{w.category}: {still(w.message)}" for w in seen.warnings}
    return "\n".join(sorted(each)) or "no warning"


def _rounded(old: Observation, new: Observation) -> bool:
    """Whether floats differ at all; of large arrays, whether those differ that were recorded."""
    if old.value is None or new.value is None:
        return False
    pairs = zip(old.value.leaves(), new.value.leaves(), strict=True)
    return any(
        _numbers(x, bool(y.digest)) != _numbers(y, bool(x.digest)) for (_, x), (_, y) in pairs
    )


def _numbers(leaf: Node, as_digest: bool) -> object:
    if leaf.kind != "tensor" or kind_of(leaf.dtype) not in ("float", "complex"):
        return None
    return leaf.digest or (match.digest_of(leaf) if as_digest else numbers_to_json(leaf))


def appeared(old: Run, new: Run) -> dict[str, Apart]:
    """Examples in which frameworks agreed before, and differ now."""
    names = sorted(old.keys() & new.keys())
    return {n: new[n].apart for n in names if new[n].apart and not old[n].apart}


def counts(changes: list[Step]) -> dict[str, dict[str, int]]:
    """How many snippets changed: aspect -> framework -> number. Only aspects that occur."""
    counted = Counter((c.aspect, c.framework) for c in changes)
    found = {a: {k: counted[a, k] for k in FRAMEWORKS} for a in (*WORDS, LAST_DIGITS)}
    return {aspect: by for aspect, by in found.items() if any(by.values())}


def unchanged(old: Run, new: Run, changes: list[Step]) -> dict[str, tuple[int, int]]:
    """Framework -> how many snippets gave the same on both sides, and how many were compared."""
    both, different = in_both(old, new), {(c.name, c.framework) for c in changes}
    compared = Counter(key for _, key in both)
    same = Counter(key for name, key in both if (name, key) not in different)
    return {key: (same[key], compared[key]) for key in FRAMEWORKS}


@dataclass(frozen=True)
class Way:
    """The older versions and the newer ones, whichever of the two the records are of."""

    old: Pins
    new: Pins
    recorded_is_old: bool

    @property
    def moved(self) -> list[str]:
        """The packages whose version differs: frameworks first, in their usual order."""
        own = [f.requirement for f in FRAMEWORKS.values()]
        others = sorted((self.old.keys() | self.new.keys()) - set(own))
        return [p for p in [*own, *others] if self.old.get(p) != self.new.get(p)]

    def of(self, key: str) -> tuple[str, str]:
        """The versions of a framework; nothing where it does not move, and others do."""
        package = FRAMEWORKS[key].requirement
        old, new = self.old.get(package, ""), self.new.get(package, "")
        return (old, new) if old != new else ("", "")

    def forward(self, package: str) -> bool:
        """Whether a package moves to a newer version, or comes or goes."""
        old, new = self.old.get(package), self.new.get(package)
        return not old or not new or Version(old) < Version(new)

    def passes(self, package: str, version: Version) -> bool:
        """Whether a package is older than this version at first, and not any more at the end."""
        old, new = self.old.get(package), self.new.get(package)
        return old is not None and new is not None and Version(old) < version <= Version(new)


def way(recorded: Pins, other: Pins) -> Way:
    """The way between the versions of the records and others, always forward.

    Where some packages go forward and others back there is no such direction. Then it starts from
    the records.
    """
    both = [(Version(recorded[p]), Version(other[p])) for p in recorded.keys() & other.keys()]
    back = any(new < old for old, new in both) and not any(old < new for old, new in both)
    return Way(other, recorded, False) if back else Way(recorded, other, True)


def on_the_way(reasons: Iterable[Reason], way: Way) -> list[Reason]:
    """Those that can explain a change: the framework passes their version."""
    return [r for r in reasons if way.passes(FRAMEWORKS[r.framework].requirement, r.since)]


def stale(
    reasons: list[Reason], changes: list[Step], compared: set[tuple[str, str]], whole: bool
) -> list[Problem]:
    """Reasons for what did not change. `compared` are pairs of example and framework.

    An example that is in none of them was not asked for, or is none where the `whole` tree was.
    """
    changed = {(c.name, c.framework) for c in changes if loud(c)}
    explained = {reason for c in changes if loud(c) for reason in c.reasons}
    found = []
    for reason in reasons:
        label = f"{FRAMEWORKS[reason.framework].label} {reason.since}"
        if reason.before and whole and reason not in explained:
            message = f"a reason is given for what gave {reason.before[0]!r} before {label}"
            found.append(_stale(reason, f"{message}; none did", "mend its texts or its version"))
        for name in reason.examples:
            pair = (name, reason.framework)
            if pair in changed or (pair not in compared and not whole):
                continue
            fact = "did not change" if pair in compared else "is no example"
            message = f"a reason is given why {name} changed in {label}; it {fact}"
            cure = "take the example out of the entry, or mend the entry's version"
            found.append(_stale(reason, message, cure))
    return found


def _stale(reason: Reason, message: str, cure: str) -> Problem:
    return Problem(Aspect.STALE, message, reason.framework, FILE.as_posix(), cure=cure)
