"""What older versions gave, for others: history.json, whose schema is docs/history.schema.json."""

from typing import Any

from trivium.pages.address import Address
from trivium.pages.data_export import for_programs
from trivium.pages.names.newer import Newer
from trivium.pages.since_when import Since, Step, Versions

FORMAT = 1
FILE, SCHEMA = "history.json", "history.schema.json"


def text(
    known: dict[str, list[Since]],
    versions: Versions,
    addresses: dict[str, str],
    newer: dict[str, Newer],
    to: Address,
) -> str:
    """The file: which versions ran, since when each snippet on a page gives the same, and since
    when there are the names that some version lacks."""
    examples = [
        {
            "name": name,
            "url": to(addresses[name]),
            "frameworks": {
                one.framework: {"oldest": one.oldest, "same_since": one.same}
                | ({"not_run": list(one.not_run)} if one.not_run else {})
                | ({"changes": [_change(step) for step in one.steps]} if one.steps else {})
                for one in found
            },
        }
        for name, found in known.items()
        if found and name in addresses
    ]
    data = {
        "format": FORMAT,
        "$schema": f"{to.site}{SCHEMA}",
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
        "names": [_name(name, one) for name, one in newer.items()],
        "examples": examples,
    }
    return for_programs(data)


def _name(name: str, one: Newer) -> dict[str, str]:
    found = {"name": name, "framework": one.public.framework, "since": one.new, "not_in": one.old}
    own = {"package": one.label, "package_since": one.after, "package_not_in": one.before}
    return found | (own if (one.before, one.after) != (one.old, one.new) else {})


def _change(step: Step) -> dict[str, Any]:
    found: dict[str, Any] = {
        "from": step.old,
        "to": step.new,
        "in": step.aspect,
        "before": step.before,
        "after": step.after,
    }
    reasons = [{"reason": r.reason, "source": r.source} for r in step.reasons]
    return found | ({"reasons": reasons} if reasons else {})
