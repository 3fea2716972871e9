"""Changes of examples with all their outputs and reasons, for the page Upgrade report and for the
command of that name. Pure."""

from collections.abc import Callable, Iterable

from trivium.frameworks import FRAMEWORKS
from trivium.pages import example_block, markdown
from trivium.pages.since_when import WORDS, Since, Step, Versions, loud
from trivium.records.upgrade_reasons import Reason

LINES, WIDTH = 12, 400
"""Of an output, how much is shown: lines, and characters of each."""
NO_REASON = "No reason is known."
UNSEARCHED = '{ data-search-exclude="" }'
"""What a heading ends with whose section the search leaves out, since it is code and outputs."""


def page(known: dict[str, list[Since]], others: Versions, where: dict[str, str]) -> str:
    """The fragment: what the pinned version of each framework changed.

    `known` has the examples by name, `where` links to those that a page shows.
    """
    shown = [one for name, found in known.items() if name in where for one in found]

    def linked(step: Step) -> str:
        return markdown.link(where[step.name], step.title)

    parts = []
    for key, framework in FRAMEWORKS.items():
        own = [one for one in shown if one.framework == key]
        new = others.names(key)[-1]
        last = [s for one in own for s in one.steps[-1:] if s.new == new and loud(s)]
        if own:
            parts += [f"## {framework.label} {new} {{ #{key} }}", brief(len(own), last)]
            parts += sections(last, linked)
    return "\n\n".join(parts) + "\n"


def brief(compared: int, steps: list[Step]) -> str:
    """How much changed, and how much of it is explained."""
    asked = f"Of the {compared} examples that an older version ran,"
    if not steps:
        return f"{asked} none changed."
    unknown = sum(not step.reasons for step in steps)
    explained = f"No reason is known for {unknown} of them." if unknown else "Each has its reason."
    return f"{asked} {len(steps)} changed. {explained}"


def sections(steps: Iterable[Step], linked: Callable[[Step], str]) -> list[str]:
    """Each change, before and after, with its reason; the loudest first.

    What has one reason in many examples, or is one error in many, is shown once.
    """
    alike: dict[tuple[str, str, str, tuple[Reason, ...]], list[Step]] = {}
    for s in sorted(steps, key=lambda s: list(WORDS).index(s.aspect)):
        same = "" if s.reasons else s.after if s.aspect == "error" else s.name
        alike.setdefault((s.aspect, s.old, same, s.reasons), []).append(s)
    parts = []
    for (aspect, _, _, reasons), own in alike.items():
        first, *more = map(linked, own)
        many = ", in the first" if more else ""
        others = f" and {len(more)} more" if more else ""
        parts += [f"### {first}{others}: {aspect} {UNSEARCHED}", why(reasons)]
        if more:
            parts.append(f"The same change: {', '.join(more)}.")
        before, after = _labels(own[0])
        parts += [f"With {before}{many}:", block(own[0].before)]
        parts += [f"With {after}:", block(own[0].after)]
    return parts


def _labels(step: Step) -> tuple[str, str]:
    """What both sides are called; without versions of the framework, another package moved."""
    if not step.old:
        return "the older versions", "the newer versions"
    label = FRAMEWORKS[step.framework].label
    return f"{label} {step.old}", f"{label} {step.new}"


def why(reasons: tuple[Reason, ...]) -> str:
    """The reasons of a change, each with its source."""
    each = [
        f"{markdown.prose(r.reason)} ([Source]({r.source}), {label} {r.since}.)"
        for r in reasons
        for label in [FRAMEWORKS[r.framework].label]
    ]
    return " ".join(each) or NO_REASON


def block(text: str) -> str:
    """An output, shortened."""
    lines = text.split("\n")
    kept = lines[:LINES]
    if len(lines) > LINES:
        kept.append(f"[and {len(lines) - LINES} lines more]")
    cut = [line if len(line) <= WIDTH else f"{line[:WIDTH]} [and so on]" for line in kept]
    return example_block.fence("\n".join(cut) or "nothing", "{.text .no-copy}")
