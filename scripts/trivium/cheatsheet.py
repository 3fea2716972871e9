"""The cheat sheet: one row an operation, its line in each framework as the snippet has it, and what the build found. Pure."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from trivium import idiom, markup
from trivium.frameworks import FRAMEWORKS
from trivium.markup import tag
from trivium.results import Result

KINDS = ("agree", "differs", "missing")
Order = list[tuple[str, str]]


@dataclass(frozen=True)
class Row:
    """One operation. `kind` is agree, differs, or missing: a framework has none, and the others agree."""

    result: Result
    address: str
    kind: str

    @property
    def group(self) -> str:
        return self.result.example.contract.group

    @property
    def says(self) -> str:
        return self.result.example.contract.says


def order_of(table: str) -> Order:
    """The operations as docs/contributors/operations.tsv lists them: group and operation, in the order of the page."""
    rows = [line.split("\t") for line in table.splitlines()[1:]]
    return [(row[0], row[1]) for row in rows if len(row) > 1]


def rows(results: Iterable[Result], addresses: dict[str, str], order: Order) -> list[Row]:
    """Every example that is an operation and stands on a page; those that the table does not list end their group."""
    groups = {group: i for i, group in reversed(list(enumerate(dict.fromkeys(g for g, _ in order))))}
    place = {row: i for i, row in enumerate(order)}
    found = [
        Row(r, addresses[r.example.name], kind_of(r))
        for r in results
        if r.example.contract.group and r.example.contract.says and r.example.name in addresses
    ]
    return sorted(
        found, key=lambda r: (groups.get(r.group, len(groups)), r.group, place.get((r.group, r.says), len(place)), r.says)
    )


def kind_of(result: Result) -> str:
    declared = result.example.contract.declared
    if all("missing" in d.what for d in declared.values()):
        return "missing" if declared else "agree"
    return "differs"


def page(found: list[Row]) -> str:
    """The fragment: what is counted, the controls, and one table a group."""
    counts = Counter(row.kind for row in found)
    told = (f"{len(found)} operations: in {counts['agree']} all agree, in {counts['differs']} they differ, as declared and "
            f"explained, and {counts['missing']} are missing somewhere and agree where they are not.\n")  # fmt: skip
    groups = list(dict.fromkeys(row.group for row in found))
    index = " · ".join(f"[{_heading(g)}](#{_anchor(g)})" for g in groups) + "\n{ .groups }\n"
    parts = [table(group, [row for row in found if row.group == group]) for group in groups]
    return "\n".join([told, _controls(), index, *parts])


def _heading(group: str) -> str:
    return group[0].upper() + group[1:]


def _anchor(group: str) -> str:
    return "-".join("".join(c if c.isalnum() else " " for c in group).lower().split())


def _controls() -> str:
    """Plain HTML; the script gives it life, and the style sheet hides it where there is no script."""
    field = tag(
        "label", "Filter ", tag("input", type="search", spellcheck="false", autocomplete="off", placeholder="name or operation")
    )
    options = "".join(tag("option", markup.text(f.label), value=key) for key, f in FRAMEWORKS.items())
    boxes = "".join(
        tag("label", tag("input", type="checkbox", checked=True, value=key), f" {markup.text(f.label)}")
        for key, f in FRAMEWORKS.items()
    )
    return markup.block(
        field, tag("label", "I come from ", tag("select", options)), tag("fieldset", tag("legend", "Columns"), boxes),
        tag("p", role="status"), class_="tree controls",
    )  # fmt: skip


def table(group: str, found: list[Row]) -> str:
    head = "".join(tag("th", markup.text(f.label), scope="col", data_framework=key) for key, f in FRAMEWORKS.items())
    head = tag("thead", tag("tr", tag("th", "Operation", scope="col"), head))
    body = tag("tbody", *map(_row, found))
    caption = f"## {_heading(group)} {{ #{_anchor(group)} }}\n"
    return caption + markup.block(tag("table", head, body, class_="lines ops", data_search_exclude=True), class_="tree sheet")


def _row(row: Row) -> str:
    name = tag("th", markup.link(row.address, row.says), _mark(row), scope="row")
    cells = [tag("td", markup.code(line) if (line := idiom.shown(row.result.example, key)) else "—") for key in FRAMEWORKS]
    return tag("tr", name, *cells)


def _mark(row: Row) -> str:
    if row.kind == "agree":
        return tag("small", "agree", class_="agree")
    declared = row.result.example.contract.declared
    without = [FRAMEWORKS[k].label for k, d in declared.items() if "missing" in d.what]
    others = [FRAMEWORKS[k].label for k, d in declared.items() if "missing" not in d.what]
    told = [" and ".join(others) + (" differ" if len(others) > 1 else " differs")] if others else []
    told += [f"not in {' and '.join(without)}"] if without else []
    why = [
        tag("b", f"{FRAMEWORKS[k].label}:") + f" {markup.prose(f'{what}. {reason}')}"
        for k, what, reason in row.result.verdict.differs
    ]
    return tag("details", tag("summary", ", ".join(told)), *(tag("p", w) for w in why), class_=row.kind)
