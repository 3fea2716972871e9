"""The public names for others: api.json, whose schema is docs/api.schema.json."""

from typing import Any

from trivium.pages.address import Address
from trivium.pages.data_export import for_programs
from trivium.pages.names.answers import counts
from trivium.pages.names.tables import Entry

FORMAT = 1
FILE, SCHEMA = "api.json", "api.schema.json"


def text(
    found: list[Entry],
    addresses: dict[str, str],
    versions: dict[str, str],
    to: Address,
) -> str:
    """The file: versions, the count of each list, and each name with its answer."""
    data = {
        "format": FORMAT,
        "$schema": f"{to.site}{SCHEMA}",
        "versions": versions,
        "lists": [
            {"list": count.list, "framework": count.framework, "names": count.kinds.total()}
            | {"answers": dict(count.kinds)}
            for count in counts(entry.answer for entry in found)
        ],
        "names": [_name(entry, addresses, to) for entry in found],
    }
    return for_programs(data)


def _name(entry: Entry, addresses: dict[str, str], to: Address) -> dict[str, Any]:
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
