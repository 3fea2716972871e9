"""The generated Markdown of one example: a tab for each framework, outputs, the verdict."""

import ast
import re

from trivium.examples.discovery import Example
from trivium.frameworks import FRAMEWORKS, REQUIRED
from trivium.observation import Observation, printable
from trivium.pages import markdown
from trivium.pages.api_names import parsed
from trivium.pages.includes import escaped
from trivium.pages.layout import laid_out
from trivium.pipeline.result import Result

MOST_LINES, MOST_CHARACTERS = 60, 6000
"""Of an output; the rest is left out, and the page says how much it is."""
SIGNS = {"agree": "=", "differs": "≠", "missing": "∅"}
"""What stands for a `comparison` in a table."""
NUMBERS = ("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def render(result: Result, since: str = "") -> str:
    """One set of tabs, always in the same order, and what the build found.

    `since` is the block that says what older versions gave.
    """
    kind = result.verdict.kind if result.verdict.fine else "problem"
    keys = frameworks(result.example)
    tabs = "\n".join(_tab(result, key) for key in keys)
    marks = f'.verdict .{kind} data-example="{result.example.name}"'
    if result.verdict.fine:
        last = [last_expression(result.example, key) for key in keys]
        marks += f' data-last="{" ".join(last)}"'
    if kind == "declared":
        marks += f' data-sides="{" ".join(sides(result.example))}"'
    return f"{tabs}\n{verdict(result)}\n{{ {marks} }}\n" + (f"\n{since}" if since else "")


def frameworks(example: Example) -> list[str]:
    """The frameworks that have a tab: those that are required, and others that it covers."""
    return [
        key
        for key, framework in FRAMEWORKS.items()
        if framework.required or key in example.snippets or key in example.contract.declared
    ]


def _tab(result: Result, key: str) -> str:
    is_there = key in result.example.snippets
    made = blocks(result, key) if is_there else [f"{absence(key)}\n{{ .no-counterpart }}"]
    return f'=== "{FRAMEWORKS[key].label}"\n\n' + _indented("\n\n".join(made))


def blocks(result: Result, key: str) -> list[str]:
    """A framework's snippet, and what it gave if it gave anything, as fenced blocks."""
    made = [fence(result.example.source(key), "python")]
    if shown := output(result.seen.get(key, Observation())):
        made.append(fence(shown, "{.text .output .no-copy}"))
    return made


def absence(key: str) -> str:
    """What stands in the place of a snippet that there is not; the verdict below says why."""
    return f"No counterpart in {FRAMEWORKS[key].label}."


def no_counterpart(result: Result, key: str) -> str:
    """The same with the reason, where no verdict follows."""
    return f"{absence(key)} {markdown.prose(result.example.contract.reason(key))}".rstrip()


def comparison(example: Example) -> str:
    """How the frameworks compare: agree, differs, or missing where nothing else differs."""
    declared = example.contract.declared.values()
    if any("missing" not in d.what for d in declared):
        return "differs"
    return "missing" if declared else "agree"


def odd(example: Example) -> str:
    """Who differs, and who lacks it: `TensorFlow differs, not in JAX`. Empty where all agree."""
    declared = example.contract.declared
    missing = [FRAMEWORKS[k].label for k, d in declared.items() if "missing" in d.what]
    others = [FRAMEWORKS[k].label for k, d in declared.items() if "missing" not in d.what]
    words = [f"{markdown.listed(others)} differ{'' if len(others) > 1 else 's'}"] if others else []
    words += [f"not in {markdown.listed(missing)}"] if missing else []
    return ", ".join(words)


def sides(example: Example) -> list[str]:
    """For each framework that has a tab, in their order, the number of those with which it agrees.

    `0` are all that declare nothing, `-` has no counterpart. So a script knows which two agree.
    """
    alike: list[dict[str, object]] = [{}]
    found = []
    for key in frameworks(example):
        what = example.contract.what(key)
        if "missing" not in what and what not in alike:
            alike.append(what)
        found.append("-" if "missing" in what else str(alike.index(what)))
    return found


def last_expression(example: Example, key: str) -> str:
    """Where the last expression stands, whose value a notebook shows: `3:0-4:17`; `-` for none.

    Lines count from 1, characters from 0. A script prints nothing of it: a reader may ask for a
    copy that does.
    """
    source = example.source(key)
    match parsed(source).body[-1:]:
        case [ast.Expr(value=ast.Call(func=ast.Name(id="print")))]:
            return "-"
        case [ast.Expr() as last]:
            lines = source.split("\n")
            end, column = last.end_lineno or 0, last.end_col_offset or 0
            start = len(lines[last.lineno - 1].encode()[: last.col_offset].decode())
            return f"{last.lineno}:{start}-{end}:{len(lines[end - 1].encode()[:column].decode())}"
    return "-"


def output(seen: Observation) -> str:
    """What a notebook would show under the code: prints, the value or the error, warnings."""
    error = f"{seen.error.kind}: {seen.error.message}" if seen.error else ""
    warnings = [f"{w.category}: {w.message}" for w in seen.warnings]
    parts = [seen.printed.rstrip("\n"), laid_out(seen.text), error, *warnings]
    text = "\n".join(part for part in parts if part)
    lines = text.split("\n")
    if len(lines) > MOST_LINES or len(text) > MOST_CHARACTERS:
        kept = "\n".join(lines[:MOST_LINES])[:MOST_CHARACTERS]
        return f"{kept}\n[shortened: {len(lines):,} lines, {len(text):,} characters in all]"
    return text


def fence(text: str, info: str) -> str:
    """A fenced block that nothing inside can close, and in which no include marker is obeyed."""
    text = escaped(printable(text).rstrip("\n"))
    marks = ticks(text)
    return f"{marks} {info}\n{text}\n{marks}"


def ticks(text: str) -> str:
    """So many backticks that nothing in a text closes the block around it."""
    return "`" * (1 + max((len(run) for run in re.findall(r"`{3,}", text)), default=2))


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
    if found.kind == "agree":
        facts = [
            f"shape `{found.shape}`" if found.shape else "",
            f"dtype `{found.dtype}`" if found.dtype else "",
            markdown.text(found.how),
            f"largest difference {found.difference:.2g}" if found.difference else "",
        ]
        words = "; ".join(fact for fact in facts if fact)
        widths = " Each in its default width." if found.widths else ""
        return f"**{_who(result.example)} agree**{': ' + words if words else ''}.{widths}"
    who = odd(result.example)
    return "  \n".join(
        [
            f"**{who[0].upper()}{who[1:]}.**",
            *(
                f"**{FRAMEWORKS[key].label}**: {markdown.prose(what)}. {markdown.prose(reason)}"
                for key, what, reason in found.differs
            ),
        ]
    )


def _who(example: Example) -> str:
    """Which frameworks agreed: how many, if no required one but the reference is missing."""
    run = [key for key in FRAMEWORKS if key in example.snippets]
    if not set(REQUIRED) <= set(run):
        return markdown.listed([FRAMEWORKS[key].label for key in run])
    return f"All {NUMBERS[len(run)] if len(run) < len(NUMBERS) else len(run)}"


def _indented(text: str) -> str:
    return "".join(f"    {line}\n" if line else "\n" for line in text.split("\n"))
