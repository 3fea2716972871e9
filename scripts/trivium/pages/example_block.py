"""The generated Markdown of one example: four tabs, outputs, the verdict line. Pure."""

import re

from trivium.frameworks import FRAMEWORKS, REQUIRED
from trivium.observation import Observation, printable
from trivium.pages import markdown
from trivium.pages.includes import escaped
from trivium.pipeline.result import Result

MOST_LINES, MOST_CHARACTERS = 60, 6000


def render(result: Result) -> str:
    """One set of tabs, always the same four in the same order, and what the build found."""
    tabs = "\n".join(_tab(result, key) for key in FRAMEWORKS)
    marks = f'.verdict .{css_class(result)} data-example="{result.example.name}"'
    return f"{tabs}\n{verdict(result)}\n{{ {marks} }}\n"


def css_class(result: Result) -> str:
    return result.verdict.kind if result.verdict.fine else "problem"


def _tab(result: Result, key: str) -> str:
    example, label = result.example, FRAMEWORKS[key].label
    head = f'=== "{label}"\n\n'
    snippet, seen = example.snippets.get(key), result.seen.get(key)
    if snippet is None:
        return head + _indented(f"{no_counterpart(result, key)}\n{{ .no-counterpart }}")
    blocks = [fence(snippet.source or "", "python")]
    if seen and (shown := output(seen)):
        blocks.append(fence(shown, "{.text .output .no-copy}"))
    return head + _indented("\n\n".join(blocks))


def no_counterpart(result: Result, key: str) -> str:
    """What stands in the place of a snippet that there is not."""
    declared = result.example.contract.declared.get(key)
    reason = f" {markdown.prose(declared.reason)}" if declared else ""
    return f"No counterpart in {FRAMEWORKS[key].label}.{reason}"


def output(seen: Observation) -> str:
    """What a notebook would show under the code: prints, the value, else the error; warnings as the reader gets them."""
    parts = [seen.printed.rstrip("\n"), seen.text]
    if seen.error:
        parts.append(f"{seen.error.kind}: {seen.error.message}")
    parts += [f"{w.category}: {w.message}" for w in seen.warnings]
    text = "\n".join(part for part in parts if part)
    lines = text.split("\n")
    if len(lines) > MOST_LINES or len(text) > MOST_CHARACTERS:
        kept = "\n".join(lines[:MOST_LINES])[:MOST_CHARACTERS]
        return f"{kept}\n[shortened: {len(lines):,} lines, {len(text):,} characters in all]"
    return text


def fence(text: str, info: str) -> str:
    """A fenced block that nothing inside can close, and in which no include marker is obeyed."""
    text = escaped(printable(text).rstrip("\n"))
    longest = max((len(run) for run in re.findall(r"`{3,}", text)), default=2)
    ticks = "`" * (longest + 1)
    return f"{ticks} {info}\n{text}\n{ticks}"


def verdict(result: Result) -> str:
    """The verdict line: what agreed, or who differs, how, and why."""
    found = result.verdict
    if not found.fine:
        return (
            "  \n".join(
                f"**{p.aspect}** {markdown.text(p.where)} {markdown.text(p.message)}"
                for p in found.problems
            )
            or f"**{found.kind}**"
        )
    run = [k for k in FRAMEWORKS if k in result.example.snippets]
    who = (
        "all four"
        if len(run) == len(FRAMEWORKS)
        else "all three"
        if set(run) == set(REQUIRED)
        else ", ".join(run)
    )
    facts = [
        f"shape `{found.shape}`" if found.shape else "",
        f"dtype `{found.dtype}`" if found.dtype else "",
        markdown.text(found.how),
    ]
    if found.kind == "agree":
        if found.difference:
            facts.append(f"largest difference {found.difference:.2g}")
        words = "; ".join(fact for fact in facts if fact)
        widths = " Each in its default width." if found.widths else ""
        return f"**Agree**: {who}{'; ' + words if words else ''}.{widths}"
    lines = ["**Differ, as declared.**"]
    lines += [
        f"**{FRAMEWORKS[key].label}**: {markdown.prose(what)}. {markdown.prose(reason)}"
        for key, what, reason in found.differs
    ]
    return "  \n".join(lines)


def _indented(text: str) -> str:
    return "".join(f"    {line}\n" if line else "\n" for line in text.split("\n"))
