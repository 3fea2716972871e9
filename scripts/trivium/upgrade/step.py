"""A step from one set of versions to another: which side is older, and what moves. Pure."""

from dataclasses import dataclass

from packaging.version import Version

from trivium.frameworks import FRAMEWORKS

Pins = dict[str, str]
"""The version of each package, by its normalized name."""


@dataclass(frozen=True)
class Step:
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

    def forward(self, package: str) -> bool:
        """Whether a package moves to a newer version, or comes or goes."""
        old, new = self.old.get(package), self.new.get(package)
        return not old or not new or Version(old) < Version(new)

    def passes(self, package: str, version: Version) -> bool:
        """Whether a package is older than this version at first, and not any more at the end."""
        old, new = self.old.get(package), self.new.get(package)
        return old is not None and new is not None and Version(old) < version <= Version(new)


def step(recorded: Pins, other: Pins) -> Step:
    """The step between the versions of the records and others, always forward.

    Where some packages go forward and others back there is no such direction. Then it starts from
    the records.
    """
    both = [(Version(recorded[p]), Version(other[p])) for p in recorded.keys() & other.keys()]
    back = any(new < old for old, new in both) and not any(old < new for old, new in both)
    return Step(other, recorded, False) if back else Step(recorded, other, True)
