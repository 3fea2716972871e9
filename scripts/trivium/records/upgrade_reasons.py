"""Why examples changed with a new version: sentences that people wrote, each with its source."""

from dataclasses import dataclass
from pathlib import Path

from packaging.version import Version

from trivium.examples.schema import TEXT, VERSION, entries
from trivium.frameworks import FRAMEWORKS

FILE = Path("docs", "contributors", "upgrade-reasons.toml")
TEXTS = {"title": "a list of texts", "type": "array", "minItems": 1, "items": TEXT}
ENTRY = {
    "title": "a table of framework, since, reason, source, and of examples or before, or both",
    "type": "object",
    "additionalProperties": False,
    "required": ["framework", "since", "reason", "source"],
    "anyOf": [{"required": ["examples"]}, {"required": ["before"]}],
    "properties": {
        "examples": TEXTS,
        "before": TEXTS,
        "framework": {"title": f"one of {', '.join(FRAMEWORKS)}", "enum": [*FRAMEWORKS]},
        "since": {
            "title": "a version, such as 2.14, in quotes",
            "type": "string",
            "pattern": f"^{VERSION}$",
        },
        "reason": TEXT,
        "source": {
            "title": "the address of a release note or pull request: https://…",
            "type": "string",
            "pattern": "^https://",
        },
    },
}
"""The schema of an entry."""


@dataclass(frozen=True)
class Reason:
    """Why snippets of one framework changed, as of one of its versions: those of some examples, or
    all whose result before has a text of `before` that the result after has not."""

    examples: tuple[str, ...]
    framework: str
    since: Version
    reason: str
    source: str
    """The address of the release note or pull request that says so."""
    before: tuple[str, ...] = ()

    def explains(self, framework: str, example: str, before: str, after: str) -> bool:
        """Whether this is why an example gave `before` in one version and `after` in the next."""
        return framework == self.framework and (
            example in self.examples
            or any(text in before and text not in after for text in self.before)
        )


def read(root: Path) -> list[Reason]:
    """All reasons; none where there is no file. Refused for entries that are wrong."""
    path = root / FILE
    if not path.is_file():
        return []
    return [
        Reason(
            tuple(entry.get("examples", ())),
            entry["framework"],
            Version(entry["since"]),
            entry["reason"],
            entry["source"],
            tuple(entry.get("before", ())),
        )
        for _, entry in entries(path, FILE, ["change"], ENTRY)
    ]
