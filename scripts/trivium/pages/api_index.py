"""What the API index has besides the public names: other names that snippets use, with examples."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from trivium.frameworks import FRAMEWORKS, OF_MODULE, REFERENCE
from trivium.pages import api_names
from trivium.pages.templating import render
from trivium.pipeline.result import Result

MOST = 5
"""Links of a name that are seen at once; the others unfold."""


@dataclass
class Entry:
    """One name and the examples that show what it gives, or only use it."""

    text: str
    shown: list[Result] = field(default_factory=list)
    used: list[Result] = field(default_factory=list)


def entries(
    results: Iterable[Result], addresses: dict[str, str], listed: Collection[str] = ()
) -> dict[str, list[Entry]]:
    """For each package its names in alphabetical order; the frameworks first, in their order.

    Without those that are listed elsewhere: names in full, and methods after their package.
    """
    found: dict[str, dict[str, Entry]] = {f.module: {} for f in FRAMEWORKS.values()}
    for r in results:
        if r.example.name not in addresses:
            continue
        # An AttributeError shows that a name is not there.
        absent = {k for k, o in r.seen.items() if o.error and o.error.kind == "AttributeError"}
        once: dict[tuple[str, str], bool] = {}
        for name in api_names.example_names(r.example, absent):
            if name.full in listed or name.package + name.text in listed:
                continue
            once[name.package, name.text] = once.get((name.package, name.text), False) or name.shown
        for (package, text), is_shown in once.items():
            entry = found.setdefault(package, {}).setdefault(text, Entry(text))
            (entry.shown if is_shown else entry.used).append(r)
    return {
        package: sorted(names.values(), key=lambda e: (e.text.startswith("."), e.text.lower()))
        for package, names in found.items()
        if names
    }


def page(found: dict[str, list[Entry]], addresses: dict[str, str]) -> str:
    """The fragment: a section a package, a heading a name, so that the search leads to the name."""
    taken: set[str] = set()
    packages = {
        (OF_MODULE.get(package, ""), package): [_name(package, e, addresses, taken) for e in own]
        for package, own in found.items()
    }
    return render(
        "api-index.md.jinja",
        count=sum(map(len, found.values())),
        packages=packages,
        most=MOST,
    )


def _name(
    package: str, entry: Entry, addresses: dict[str, str], taken: set[str]
) -> tuple[str, str, list[tuple[str, str]]]:
    """A name, its anchor and its links, each an address and a title; `taken` holds the anchors of
    the page, in lower case."""
    anchor = f"{package}{entry.text}" if entry.text.startswith(".") else entry.text
    while anchor.lower() in taken:
        anchor += "-"
    taken.add(anchor.lower())
    key = OF_MODULE.get(package, REFERENCE)
    ranked = [
        r
        for found in (entry.shown, entry.used)
        for r in sorted(found, key=lambda r: api_names.directness(r.example, key))
    ]
    return entry.text, anchor, [(addresses[r.example.name], r.example.title) for r in ranked]
