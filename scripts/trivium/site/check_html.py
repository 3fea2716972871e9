"""A check of the built HTML: it refuses what a hook could miss, or another site builder ignore.

usage: python -m trivium.site.check_html [SITE]

Run it in the project's folder, after scripts/build.py build. SITE is `site` if not given.
"""

import json
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from trivium.frameworks import FRAMEWORKS
from trivium.pipeline import report
from trivium.problems import Problem

EXAMPLE = re.compile(
    r'<section (?=[^>]*\bclass="example")[^>]*\bdata-example="(?P<name>[^"]+)".*?</section>',
    re.DOTALL,
)
VERDICT = re.compile(r'<p class="verdict (?P<kind>[\w-]+)"')
CODE = re.compile(r"<(pre|code|script|style|textarea|annotation)\b.*?</\1>", re.DOTALL)
TAG = re.compile(r"</?[a-zA-Z][^>]*>|<!.*?>", re.DOTALL)
LEFTOVER = re.compile(r"--8<--|--8&lt;--|\$\$|^\s*///|\\\(|\\\[", re.MULTILINE)
TRACEBACK = "Traceback (most recent call last)"
VERDICTS = ("agree", "declared")
CHECK = "run scripts/build.py check"
LINKED = re.compile(r'<[a-z][^<>]*?\s(?:href|src)="(?P<target>[^"]*)"')
ANCHOR = re.compile(r'<[a-z][^<>]*?\sid="(?P<id>[^"]*)"')
ELSEWHERE = re.compile(r"(?!https?:)[a-z]+:")
NOTEBOOKS = "notebooks/"
"""Pages made by another program; links to them are checked, and nothing on them."""


def pages(site: Path) -> Iterator[tuple[str, str]]:
    """Path in the site and HTML of each page."""
    for path in sorted(site.rglob("*.html")):
        where = path.relative_to(site).as_posix()
        if not where.startswith(NOTEBOOKS):
            yield where, path.read_text(encoding="utf-8")


def problems(site: Path, names: set[str]) -> Iterator[Problem]:
    """What must not be published.

    Leftover markers, tracebacks, and an example without its tabs, its verdict or a page.
    """
    shown: set[str] = set()
    for where, html in pages(site):
        yield from _left_over(where, html)
        for example in EXAMPLE.finditer(html):
            shown.add(example["name"])
            yield from _incomplete(where, example["name"], example[0])
    for name in sorted(names - shown):
        yield Problem(
            "orphan",
            "no built page shows this example",
            path=name,
            cure="include it in a chapter",
        )


def _left_over(where: str, html: str) -> Iterator[Problem]:
    text = TAG.sub("", CODE.sub("", html))
    if match := LEFTOVER.search(text):
        yield Problem(
            "output",
            f"leftover {match[0].strip()!r} on the page",
            path=where,
            cure="mend the Markdown",
        )
    if TRACEBACK in text:
        yield Problem("output", "a traceback on the page", path=where, cure=CHECK)


def _incomplete(where: str, name: str, html: str) -> Iterator[Problem]:
    tabs = html.count('class="tabbed-block"')
    required = sum(framework.required for framework in FRAMEWORKS.values())
    if not required <= tabs <= len(FRAMEWORKS):
        yield Problem(
            "output",
            f"{name} has {tabs} tabs of {required}",
            path=where,
            cure="build the fragments again",
        )
    verdict = VERDICT.search(html)
    if not verdict or verdict["kind"] not in VERDICTS:
        yield Problem("output", f"{name} has no good verdict", path=where, cure=CHECK)


def dead_links(site: Path, site_url: str = "") -> Iterator[Problem]:
    """Each link, picture, script and style of a page to what is not in the site.

    MkDocs looks at the links of the Markdown only, other site builders at fewer.
    """
    found = dict(pages(site))
    base = (site_url or "https://the.site").rstrip("/") + "/"
    anchors = {where: set(ANCHOR.findall(html)) for where, html in found.items()}
    for where, html in found.items():
        for target in dict.fromkeys(LINKED.findall(html)):
            url, anchor = urldefrag(urljoin(base + where, target))
            if ELSEWHERE.match(target) or not url.startswith(base):
                continue
            goal = unquote(urlsplit(url).path.removeprefix(urlsplit(base).path))
            goal += "index.html" if goal.endswith("/") or not goal else ""
            there = anchors.get(goal)
            if not (site / goal).is_file() or (
                anchor and there is not None and unquote(anchor) not in there
            ):
                yield Problem(
                    "missing",
                    f"{target} leads nowhere",
                    path=where,
                    cure="mend the link, or make what it leads to",
                )


def main(arguments: list[str]) -> int:
    site, known = Path(*arguments or ["site"]), Path(".build", "examples.json")
    if not (site / "index.html").is_file() or not known.is_file():
        print(f"{site}/index.html or {known} is missing: build the site first", file=sys.stderr)
        return 2
    names = set(json.loads(known.read_text("utf-8")))
    found = [*problems(site, names), *dead_links(site, os.environ.get("SITE_URL", ""))]
    print("\n".join(map(report.problem, found)) or f"{len(names)} examples, nothing wrong")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
