"""What changed for readers, as an Atom feed made of CHANGELOG.md. Pure.

Of a release each paragraph and each point is an entry; what is unreleased has the day of the last
commit. What is for writers alone is left out.
"""

import re
import uuid
from collections.abc import Iterator
from dataclasses import dataclass

from markdown import markdown

from trivium.pages.address import Address
from trivium.pages.templating import render

FILE = "feed.xml"
DATED = re.compile(r"^## .*?(?: - (\d{4}-\d\d-\d\d))?$")
PAGE = re.compile(r"\]\(docs/([\w/-]+\.md)(#[\w.-]+)?\)")
LINK = re.compile(r"\[([^\]]+)\]\([^)]*\)")
SENTENCE = re.compile(r"(.+?)(?:[.:]\s|[.:]$|$)")


@dataclass(frozen=True)
class Change:
    """One point of the changelog, as Markdown on one line, with its day."""

    day: str
    words: str

    @property
    def title(self) -> str:
        """Its first sentence, as text."""
        match = SENTENCE.match(LINK.sub(r"\1", self.words).replace("`", "").replace("*", ""))
        return match[1] if match else self.words


def changes(changelog: str, day: str) -> Iterator[Change]:
    """The points for readers, newest first; `day` is that of what is unreleased."""
    date, for_readers, point = "", True, ""
    for line in [*changelog.splitlines(), "## "]:
        if point and (not line.strip() or line.startswith(("- ", "#"))):
            yield Change(date, point)
            point = ""
        if head := DATED.match(line):
            date, for_readers = head[1] or day, True
        elif line.startswith("### "):
            for_readers = line == "### For readers"
        elif date and for_readers and line.strip() and not line.startswith("#"):
            point = f"{point} {line.strip()}".strip() if point else line.removeprefix("- ").strip()


def text(changelog: str, day: str, name: str, to: Address) -> str:
    """The file. Its links are relative where the site does not know its own address."""
    here, found = to.site or ".", [change for change in changes(changelog, day) if change.day]
    entries = [
        {
            "title": change.title,
            "id": _id(f"{to.site or name} {change.title}"),
            "day": change.day,
            "link": next((to(f"{m[1]}{m[2] or ''}") for m in PAGE.finditer(change.words)), here),
            "content": markdown(_linked(change.words, to)),
        }
        for change in found
    ]
    own = {
        "title": f"{name}: what changed",
        "id": _id(to.site or name),
        "author": name,
        "day": max((c.day for c in found), default="1970-01-01"),
        "link": here,
    }
    return render("feed.xml.jinja", feed=own, file=f"{to.site}{FILE}", entries=entries) + "\n"


def _linked(words: str, to: Address) -> str:
    """Links to pages lead to the site; other links of the repository are their words."""
    kept = PAGE.sub(lambda m: f"]({to(m[1] + (m[2] or ''))})", words)
    return re.sub(r"\[([^\]]+)\]\((?:docs/|\.)[^)]*\)", r"\1", kept)


def _id(of: str) -> str:
    """The same for the same words, from build to build."""
    return f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, of)}"
