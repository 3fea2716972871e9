"""The built HTML, looked at once more: what a hook could miss, or another site generator ignore, is refused here."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

from trivium.errors import Problem
from trivium.frameworks import FRAMEWORKS

LEFTOVER = re.compile(r"--8<--|\$\$|^\s*///|\\\(|\\\[", re.MULTILINE)
TRACEBACK = "Traceback (most recent call last)"
VERDICTS = ("agree", "declared")


class Page(HTMLParser):
    """Text outside code, and the examples with their verdicts, tabs and code blocks."""

    def __init__(self) -> None:
        super().__init__()
        self.code = self.skip = 0
        self.text: list[str] = []
        self.examples: dict[str, dict[str, int]] = {}
        self.verdicts: dict[str, str] = {}
        self.current = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {k: v or "" for k, v in attrs}
        if tag in ("pre", "code", "textarea"):
            self.code += 1
        if tag in ("script", "style"):
            self.skip += 1
        if "example" in given.get("class", "").split() and given.get("data-example"):
            self.current = given["data-example"]
            self.examples[self.current] = {"tabs": 0, "code": 0}
        classes = given.get("class", "").split()
        if self.current:
            self.examples[self.current]["tabs"] += "tabbed-block" in classes
            self.examples[self.current]["code"] += "highlight" in classes
            if "verdict" in classes:
                self.verdicts[self.current] = next((c for c in classes if c != "verdict"), "")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("pre", "code", "textarea"):
            self.code -= 1
        if tag in ("script", "style"):
            self.skip -= 1

    def handle_data(self, data: str) -> None:
        if not self.code and not self.skip:
            self.text.append(data)


def problems(site: Path, names: set[str]) -> Iterator[Problem]:
    """What must not be published: leftover markers, tracebacks, an example without its tabs, verdict or page."""
    shown: set[str] = set()
    for path in sorted(site.rglob("*.html")):
        if path.name.endswith("ipynb.html") or "notebooks" in path.parts:
            continue
        html = path.read_text(encoding="utf-8")
        where = path.relative_to(site).as_posix()
        page = Page()
        page.feed(html)
        text = "".join(page.text)
        if match := LEFTOVER.search(text):
            yield Problem("output", f"leftover {match[0].strip()!r} on the page", path=where, cure="mend the Markdown")
        if TRACEBACK in text:
            yield Problem("output", "a traceback on the page", path=where, cure="run scripts/build.py check")
        for name, count in page.examples.items():
            shown.add(name)
            if count["tabs"] != len(FRAMEWORKS):
                yield Problem("output", f"{name} has {count['tabs']} tabs of {len(FRAMEWORKS)}", path=where,
                              cure="build the fragments again")  # fmt: skip
            if page.verdicts.get(name) not in VERDICTS:
                yield Problem("output", f"{name} has no good verdict", path=where, cure="run scripts/build.py check")
    for name in sorted(names - shown):
        yield Problem("orphan", "no built page shows this example", path=name, cure="include it in a chapter")
