"""The API index: every name that the snippets use, once, with the examples that show it; this is what the search finds. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from trivium.frameworks import FRAMEWORKS, REFERENCE
from trivium.pages import api_names as idiom
from trivium.pages import html as markup
from trivium.pages.html import tag
from trivium.pipeline.result import Result

MOST = 5


@dataclass
class Entry:
    """One name and the examples that show what it gives, or only use it."""

    text: str
    shown: list[Result] = field(default_factory=list)
    used: list[Result] = field(default_factory=list)


def entries(results: Iterable[Result], addresses: dict[str, str]) -> dict[str, list[Entry]]:
    """For each package its names in alphabetical order; the frameworks first, in their order."""
    found: dict[str, dict[str, Entry]] = {f.module: {} for f in FRAMEWORKS.values()}
    for r in results:
        if r.example.name not in addresses:
            continue
        absent = {
            k for k, o in r.seen.items() if o.error and o.error.kind == "AttributeError"
        }  # it shows that a name is not there
        once: dict[tuple[str, str], bool] = {}
        for name in idiom.example_names(r.example, absent):
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
    """The fragment: a section a package, a heading a name, so that the search leads to the name itself."""
    labels = {f.module: f.label for f in FRAMEWORKS.values()}
    count = sum(map(len, found.values()))
    parts = [f"{count} names.\n"]
    taken: set[str] = set()
    for package, names in found.items():
        parts.append(f"## {labels.get(package, package)}\n")
        parts.append(
            markup.block(
                *(_entry(package, e, addresses, taken) for e in names), class_="tree names"
            )
        )
    return "\n".join(parts)


def _entry(package: str, entry: Entry, addresses: dict[str, str], taken: set[str]) -> str:
    """A heading and a paragraph of links; operations first."""
    anchor = f"{package}{entry.text}" if entry.text.startswith(".") else entry.text
    while anchor.lower() in taken:
        anchor += "-"
    taken.add(anchor.lower())
    key = next((key for key, f in FRAMEWORKS.items() if f.module == package), REFERENCE)
    ranked = [
        r
        for found in (entry.shown, entry.used)
        for r in sorted(found, key=lambda r: idiom.directness(r.example, key))
    ]
    links = ", ".join(
        markup.link(addresses[r.example.name], r.example.title) for r in ranked[:MOST]
    )
    more = f", and {len(ranked) - MOST} more" if len(ranked) > MOST else ""
    return tag("h3", markup.code(entry.text), id=anchor) + tag(
        "p", links + more, data_search_exclude=True
    )
