"""The corpus for others: examples.json, api.json and history.json, whose schemas stand in docs, and
llms.txt; pure functions of the results, the lists of names and the chapters' texts."""

import json
import re
from collections.abc import Sequence
from pathlib import PurePath
from typing import Any

from trivium.observation import Node, Observation, filled, value_to_json
from trivium.pages.address import Address
from trivium.pages.corpus import Corpus
from trivium.pages.disagreements import differing, directions
from trivium.pages.names.answers import counts
from trivium.pages.names.newer import Newer
from trivium.pages.names.tables import Entry
from trivium.pages.since_when import Since, Step, Versions
from trivium.pages.templating import render
from trivium.pipeline.result import Result

FORMAT = 1
ROOT = Address()
DESCRIPTION = re.compile(
    r"^description:\s*(?P<quote>['\"]?)(?P<text>.*?)(?P=quote)\s*$", re.MULTILINE
)
TITLE = re.compile(r"^# (.+?)\s*(\{[^}]*\})?\s*$", re.MULTILINE)


def files(
    corpus: Corpus,
    versions: dict[str, str],
    order: Sequence[str] = (),
    to: Address = ROOT,
) -> dict[str, str]:
    """What the built site holds besides its pages, by file name. `order` is the navigation."""
    results, where = corpus.results, corpus.where
    shown = [r for r in results if r.example.name in where]
    examples = [_example(r, to(where[r.example.name])) for r in shown]
    return {
        "examples.json": for_programs(
            {**_head("examples", to), "versions": versions, "examples": examples}, sort_keys=True
        ),
        "api.json": api(corpus.entries, where, versions, to),
        "history.json": history(corpus.since, corpus.versions, where, corpus.newer, to),
        "llms.txt": llms(corpus, list(order), to),
    }


def _head(name: str, to: Address) -> dict[str, Any]:
    """What each file begins with."""
    return {"format": FORMAT, "$schema": f"{to.site}{name}.schema.json"}


def for_programs(data: Any, sort_keys: bool = False) -> str:
    """The text of a JSON file that nobody reads line by line."""
    return json.dumps(data, sort_keys=sort_keys, ensure_ascii=False, separators=(",", ":")) + "\n"


def nav_pages(nav: Any) -> list[str]:
    """The pages of MkDocs' `nav`, in their order."""
    if isinstance(nav, str):
        return [nav]
    return [
        page
        for part in (nav.values() if isinstance(nav, dict) else nav or [])
        for page in nav_pages(part)
    ]


def _example(result: Result, address: str) -> dict[str, Any]:
    example, contract, verdict = result.example, result.example.contract, result.verdict
    found: dict[str, Any] = {
        "name": example.name,
        "chapter": example.name.partition("/")[0],
        "title": example.title,
        "url": address,
        "verdict": verdict.kind,
        "compare": contract.compare,
        "frameworks": {
            key: _framework(result, key) for key in (*example.snippets, *contract.missing)
        },
    }
    return found | filled(
        {
            "operation": contract.says,
            "group": contract.group,
            "claim": contract.claim,
            "distribution": contract.distribution,
            "proved_by": contract.proved_by,
            "rtol": contract.rtol,
            "atol": contract.atol,
            "bites": directions(result) or None,
        }
    )


def _framework(result: Result, key: str) -> dict[str, Any]:
    example, declared = result.example, result.example.contract.declared.get(key)
    ran = {"code": example.source(key)} | _seen(result.seen.get(key, Observation()))
    differs = declared and {"in": sorted(declared.what), "reason": declared.reason}
    absent = example.contract.missing.get(key)
    return (ran if key in example.snippets else {}) | filled(
        {"differs": differs, "missing": absent}
    )


def _seen(seen: Observation) -> dict[str, Any]:
    error = seen.error
    return {"output": seen.text} | filled(
        {
            "printed": seen.printed,
            "error": error and {"class": error.kind, "message": error.message},
            "warnings": [{"class": w.category, "message": w.message} for w in seen.warnings],
            "value": seen.value and value(seen.value),
        }
    )


def value(node: Node) -> dict[str, Any]:
    """A value as JSON: numbers flat in C order, complex ones in pairs, NaN and infinities as words;
    large ones as a digest."""
    return value_to_json(node, _digest)


def _digest(node: Node) -> dict[str, Any] | None:
    """What is told of a large array: not the numbers that only the comparison needs."""
    if not node.digest and node.data is not None:
        return None
    return {k: v for k, v in (node.digest or {}).items() if k not in ("sample", "hash")}


def api(
    found: list[Entry],
    addresses: dict[str, str],
    versions: dict[str, str],
    to: Address,
) -> str:
    """The public names: versions, the count of each list, and each name with its answer."""
    return for_programs(
        {
            **_head("api", to),
            "versions": versions,
            "lists": [
                {"list": count.list, "framework": count.framework, "names": count.kinds.total()}
                | {"answers": dict(count.kinds)}
                for count in counts(entry.answer for entry in found)
            ],
            "names": [_answer(entry, addresses, to) for entry in found],
        }
    )


def _answer(entry: Entry, addresses: dict[str, str], to: Address) -> dict[str, Any]:
    answer, public = entry.answer, entry.answer.public
    said = {"same": "same_as", "see": "see", "excluded": "reason"}.get(answer.kind, "")
    what = to(answer.what) if answer.kind == "see" else answer.what
    optional = {
        "typed": entry.typed if entry.typed != public.name else "",
        "example": answer.example,
        "url": to(addresses[answer.example]) if answer.example else "",
        "others": {key: calls for key, calls in entry.others.items() if calls},
        "verdict": entry.verdict,
        "official": entry.official,
        "since": entry.newer.new if entry.newer else "",
        "not_in": entry.newer.old if entry.newer else "",
        said: what,
    }
    return {
        "name": public.name,
        "framework": public.framework,
        "list": public.list,
        "kind": public.kind,
        "answer": answer.kind,
    } | {key: value for key, value in optional.items() if key and value}


def history(
    known: dict[str, list[Since]],
    versions: Versions,
    addresses: dict[str, str],
    newer: dict[str, Newer],
    to: Address,
) -> str:
    """What older versions gave: which versions ran, since when each snippet on a page gives the
    same, and since when there are the names that some version lacks."""
    examples = [
        {
            "name": name,
            "url": to(addresses[name]),
            "frameworks": {
                one.framework: {"oldest": one.oldest, "same_since": one.same}
                | filled({"not_run": list(one.not_run), "changes": [*map(_change, one.steps)]})
                for one in found
            },
        }
        for name, found in known.items()
        if found and name in addresses
    ]
    return for_programs(
        {
            **_head("history", to),
            "versions": dict(versions.pinned),
            "tried": [
                {
                    "framework": t.framework,
                    "version": t.version,
                    "python": t.python,
                    "packages": t.packages,
                    "seconds": t.seconds,
                    "bytes": t.bytes,
                    "lists": list(t.names),
                }
                for t in versions.tried
            ],
            "names": [_newer(name, one) for name, one in newer.items()],
            "examples": examples,
        }
    )


def _newer(name: str, one: Newer) -> dict[str, str]:
    found = {"name": name, "framework": one.public.framework, "since": one.new, "not_in": one.old}
    own = {"package": one.label, "package_since": one.after, "package_not_in": one.before}
    return found | (own if (one.before, one.after) != (one.old, one.new) else {})


def _change(step: Step) -> dict[str, Any]:
    return {
        "from": step.old,
        "to": step.new,
        "in": step.aspect,
        "before": step.before,
        "after": step.after,
    } | filled({"reasons": [{"reason": r.reason, "source": r.source} for r in step.reasons]})


def llms(corpus: Corpus, order: list[str], to: Address) -> str:
    """llmstxt.org: what the site is, and every page with its description, chapters first."""
    pages = corpus.pages
    sections: dict[str, list[tuple[str, str, str]]] = {
        name: [] for name in ("Chapters", "Operations", "Porting", "Reference", "Optional")
    }
    names = pages.keys() - {"index.md"}
    for name in sorted(names, key=lambda n: (n not in order, order.index(n) if n in order else n)):
        sections[_section(name, pages)].append((to(name), *described(name, pages)))
    return render(
        "llms.txt.jinja",
        summary=described("index.md", pages)[1],
        examples=len(corpus.results),
        differing=len(differing(corpus.results)),
        sections=sections,
        site=to.site,
    )


def _section(name: str, pages: dict[str, str]) -> str:
    folder = name.rpartition("/")[0]
    if folder in ("operations", "porting"):
        return folder.capitalize()
    if folder:
        return "Optional"
    return "Chapters" if "where-they-differ.md" in pages[name] else "Reference"


def described(page: str, pages: dict[str, str]) -> tuple[str, str]:
    """A page's title, and the description in its front matter."""
    title, description = TITLE.search(pages[page]), DESCRIPTION.search(pages[page])
    name = title[1].replace("`", "") if title else PurePath(page).stem
    return name, description["text"] if description else ""
