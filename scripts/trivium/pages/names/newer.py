"""Which public names are newer than the oldest version that was asked for them. Pure.

What is known is what was asked: between two versions that ran nothing more is said.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from packaging.version import Version

from trivium.frameworks import FRAMEWORKS
from trivium.pages.names.lists import Lists, Public
from trivium.pages.since_when import Versions
from trivium.records.history import Tried, digest_of_list


@dataclass(frozen=True)
class Newer:
    """A name, the newest version of its framework that lacks it, and the next, which has it.

    `label`, `before` and `after` are the package and its versions as a reader is told: those of
    Keras for its names, and of Flax and Optax for theirs.
    """

    public: Public
    old: str
    new: str
    label: str
    before: str
    after: str

    def __str__(self) -> str:
        return f"since {self.label} {self.after}; not in {self.before}"


def newer(lists: Lists, others: Versions) -> dict[str, Newer]:
    """The names that some version of those that were asked lacks, in the order of the lists."""
    found: dict[str, Newer] = {}
    for (key, namespace), names in lists.by_list.items():
        known = digest_of_list(p.name for p in names)
        asked = [
            (t, set(t.names[namespace].absent))
            for t in others.older[key]
            if namespace in t.names and t.names[namespace].digest == known
        ]
        for public in names:
            last = public.name.rpartition(".")[2]
            if lacks := [place for place, (_, absent) in enumerate(asked) if last in absent]:
                after = [t for t, _ in asked[lacks[-1] + 1 :]]
                found[public.name] = _told(public, asked[lacks[-1]][0], after, lists, others)
    return found


def _told(public: Public, old: Tried, after: list[Tried], lists: Lists, others: Versions) -> Newer:
    """A name with both versions; the pinned one has all names."""
    own = FRAMEWORKS[public.framework]
    new = after[0].version if after else others.names(public.framework)[-1]
    for package in set(public.list.split(".")[:2]) & set(own.also):
        pinned = lists.versions.get(public.framework, {})
        before = old.packages.get(package, "")
        now = (after[0].packages if after else pinned).get(package, "")
        if before != now:
            return Newer(public, old.version, new, package.title(), before, now)
    return Newer(public, old.version, new, own.label, old.version, new)


def steps(found: Iterable[Newer]) -> dict[tuple[str, str, str], list[str]]:
    """The names that came with each step: framework, the version before, the version after. Each
    framework's newest step comes first."""
    made: dict[tuple[str, str, str], list[str]] = {}
    for one in found:
        made.setdefault((one.public.framework, one.old, one.new), []).append(one.public.name)
    order = list(FRAMEWORKS)
    newest = sorted(made.items(), key=lambda step: Version(step[0][2]), reverse=True)
    return dict(sorted(newest, key=lambda step: order.index(step[0][0])))


def of_look_up(
    found: dict[str, Newer], typed: dict[str, str], others: Versions
) -> dict[str, dict[str, Any]]:
    """For each framework its versions in order, and steps: the places of the version that lacks
    some names and of the next that was asked, and these names. Other frameworks are left out.

    `typed` has the names that the look-up finds, as people type them: `np.abs` for `numpy.abs`.
    """
    known = steps(found[name] for name in typed if name in found)
    made: dict[str, dict[str, Any]] = {}
    for (key, old, new), own in known.items():
        versions = others.names(key)
        one = made.setdefault(key, {"versions": versions, "steps": []})
        one["steps"].append(
            [versions.index(old), versions.index(new), " ".join(typed[name] for name in own)]
        )
    return made
