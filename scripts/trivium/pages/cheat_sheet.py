"""The cheat sheet: one row an operation, its line in each framework as the snippet has it, and what the build found. Pure."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from trivium.frameworks import FRAMEWORKS
from trivium.pages import api_names as idiom
from trivium.pages import html as markup
from trivium.pages import markdown
from trivium.pages.html import tag
from trivium.pipeline.result import Result

SIGNS = {"agree": "=", "differs": "≠", "missing": "∅"}
AFTER_LONG = re.compile(r"(?<=[\w)\]]{8}[.(])")  # where a dotted name may be broken
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

    @property
    def anchor(self) -> str:
        return "op-" + self.result.example.name.replace("/", "-")


def order_of(table: str) -> Order:
    """The operations as docs/contributors/operations.tsv lists them: group and operation, in the order of the page."""
    rows = [line.split("\t") for line in table.splitlines()[1:]]
    return [(row[0], row[1]) for row in rows if len(row) > 1]


def rows(results: Iterable[Result], addresses: dict[str, str], order: Order) -> list[Row]:
    """Every example that is an operation and stands on a page; those that the table does not list end their group."""
    groups = {
        group: i for i, group in reversed(list(enumerate(dict.fromkeys(g for g, _ in order))))
    }
    place = {row: i for i, row in enumerate(order)}
    found = [
        Row(r, addresses[r.example.name], kind_of(r))
        for r in results
        if r.example.contract.group and r.example.contract.says and r.example.name in addresses
    ]
    return sorted(
        found,
        key=lambda r: (
            groups.get(r.group, len(groups)),
            r.group,
            place.get((r.group, r.says), len(place)),
            r.says,
        ),
    )


def kind_of(result: Result) -> str:
    declared = result.example.contract.declared
    if all("missing" in d.what for d in declared.values()):
        return "missing" if declared else "agree"
    return "differs"


def page(found: list[Row]) -> str:
    """The fragment: what is counted, the controls, one table a group, and the counts by group and framework."""
    counts = Counter(row.kind for row in found)
    told = (
        f"{len(found)} operations: in {counts['agree']} all frameworks agree (**{SIGNS['agree']}**), in {counts['differs']} "
        f"some differ (**{SIGNS['differs']}** says which, and why), and {counts['missing']} are missing somewhere "
        f"(**{SIGNS['missing']}**). [Counts by group and framework](#counts)\n"
    )
    groups = {
        group: [row for row in found if row.group == group]
        for group in dict.fromkeys(row.group for row in found)
    }
    index = (
        " · ".join(f"[{_heading(g)}](#{_anchor(g)}) {len(own)}" for g, own in groups.items())
        + "\n{ .groups }\n"
    )
    return "\n".join(
        [told, _controls(), index, *(table(*group) for group in groups.items()), _counts(groups)]
    )


def _heading(group: str) -> str:
    return group[0].upper() + group[1:]


def _anchor(group: str) -> str:
    return "-".join("".join(c if c.isalnum() else " " for c in group).lower().split())


def _controls() -> str:
    """Plain HTML; the script gives it life, and the style sheet hides it where there is no script."""
    options = "".join(
        tag("option", markup.text(f.label), value=key) for key, f in FRAMEWORKS.items()
    )
    boxes = "".join(
        tag(
            "label",
            tag("input", type="checkbox", checked=True, value=key),
            f" {markup.text(f.label)}",
        )
        for key, f in FRAMEWORKS.items()
    )
    choose = markup.block(
        tag("label", "I come from ", tag("select", options)),
        tag("fieldset", tag("legend", "Columns"), boxes),
        class_="tree controls",
    )
    hint = "torch.cat, norm, random … ( / )"
    field = tag("input", type="search", spellcheck="false", autocomplete="off", placeholder=hint)
    return choose + markup.block(
        tag("label", "Filter ", field), tag("p", role="status"), class_="tree filter"
    )


def table(group: str, found: list[Row]) -> str:
    head = "".join(
        tag("th", markup.text(f.label), scope="col", data_framework=key)
        for key, f in FRAMEWORKS.items()
    )
    head = tag("thead", tag("tr", tag("th", "Operation", scope="col"), head))
    body = tag("tbody", *map(_row, found))
    caption = f"## {_heading(group)} {{ #{_anchor(group)} }}\n"
    return caption + markup.block(
        tag("table", head, body, class_="lines ops", data_search_exclude=True), class_="tree sheet"
    )


def _row(row: Row) -> str:
    example = row.result.example
    here = tag(
        "a",
        "#",
        href=f"#{row.anchor}",
        class_="here",
        tabindex="-1",
        aria_label=f"Link to the row {row.says}",
    )
    marks = (_mark(row), here) if row.kind == "agree" else (here, _mark(row))
    cells = (
        _cell(idiom.shown(example, key), key in example.contract.declared) for key in FRAMEWORKS
    )
    return tag(
        "tr",
        tag("th", markup.link(row.address, row.says), *marks, scope="row"),
        *cells,
        id=row.anchor,
    )


def _cell(line: str, differs: bool) -> str:
    if not line:
        return tag("td", "—", class_="none")
    code = tag("wbr").join(markup.text(part) for part in AFTER_LONG.split(line))
    return tag("td", tag("code", code), class_="odd" if differs else None)


def _mark(row: Row) -> str:
    sign = SIGNS[row.kind]
    if row.kind == "agree":
        return tag(
            "small", sign, class_="agree", role="img", aria_label="all agree", title="all agree"
        )
    declared = row.result.example.contract.declared
    without = [FRAMEWORKS[k].label for k, d in declared.items() if "missing" in d.what]
    others = [FRAMEWORKS[k].label for k, d in declared.items() if "missing" not in d.what]
    told = [" and ".join(others) + (" differ" if len(others) > 1 else " differs")] if others else []
    told += [f"not in {' and '.join(without)}"] if without else []
    why = [(FRAMEWORKS[k].label, d.reason) for k, d in declared.items()]
    hint = "\n".join(f"{label}: {reason.replace('`', '')}" for label, reason in why)
    summary = tag("summary", f"{sign} {', '.join(told)}", title=hint)
    return tag(
        "details",
        summary,
        *(tag("p", tag("b", f"{k}:"), " ", markup.prose(w)) for k, w in why),
        class_=row.kind,
    )


def _counts(groups: dict[str, list[Row]]) -> str:
    """How many operations each group and each framework has, and which ones a framework has not."""
    labels = [f.label for f in FRAMEWORKS.values()]
    titles = ["Group", "Operations", *(f"{sign} {kind}" for kind, sign in SIGNS.items()), *labels]
    lines = [f"| {' | '.join(titles)} |", f"|---|{'--:|' * (len(titles) - 1)}"]
    every = [row for own in groups.values() for row in own]
    for name, own in [*groups.items(), ("all", every)]:
        kinds = Counter(row.kind for row in own)
        have = [sum(key in row.result.example.snippets for row in own) for key in FRAMEWORKS]
        told = [len(own), *(kinds[kind] for kind in SIGNS), *have]
        lines.append(f"| {_heading(name)} | {' | '.join(map(str, told))} |")
    missing = []
    for key, framework in FRAMEWORKS.items():
        links = ", ".join(
            markdown.link(f"#{row.anchor}", row.says)
            for row in every
            if key not in row.result.example.snippets
        )
        missing.append(f"Not in {framework.label}: {links or 'none'}.\n")
    return "## Counts\n\n" + "\n".join(lines) + "\n\n" + "\n".join(missing)
