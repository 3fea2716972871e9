"""The built HTML, looked at once more: what a hook could miss, or another site generator ignore, is refused here."""

import re
from collections.abc import Iterator
from pathlib import Path

from trivium.frameworks import FRAMEWORKS
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


def problems(site: Path, names: set[str]) -> Iterator[Problem]:
    """What must not be published: leftover markers, tracebacks, an example without its tabs, verdict or page."""
    shown: set[str] = set()
    for path in sorted(site.rglob("*.html")):
        where = path.relative_to(site).as_posix()
        if where.startswith("notebooks/"):
            continue
        html = path.read_text(encoding="utf-8")
        text = TAG.sub("", CODE.sub("", html))
        if match := LEFTOVER.search(text):
            yield Problem(
                "output",
                f"leftover {match[0].strip()!r} on the page",
                path=where,
                cure="mend the Markdown",
            )
        if TRACEBACK in text:
            yield Problem(
                "output", "a traceback on the page", path=where, cure="run scripts/build.py check"
            )
        for example in EXAMPLE.finditer(html):
            shown.add(example["name"])
            tabs = example[0].count('class="tabbed-block"')
            if tabs != len(FRAMEWORKS):
                told = f"{example['name']} has {tabs} tabs of {len(FRAMEWORKS)}"
                yield Problem("output", told, path=where, cure="build the fragments again")
            verdict = VERDICT.search(example[0])
            if not verdict or verdict["kind"] not in VERDICTS:
                yield Problem(
                    "output",
                    f"{example['name']} has no good verdict",
                    path=where,
                    cure="run scripts/build.py check",
                )
    for name in sorted(names - shown):
        yield Problem(
            "orphan", "no built page shows this example", path=name, cure="include it in a chapter"
        )
