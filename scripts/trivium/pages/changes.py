"""Changes of examples with all their outputs and reasons, for the page Upgrade report and for the
command of that name. Pure."""

from collections.abc import Callable, Iterable

from trivium.frameworks import FRAMEWORKS
from trivium.pages import example_block, markdown
from trivium.pages.since_when import WORDS, Since, Step, Versions, loud
from trivium.pages.templating import render
from trivium.records.upgrade_reasons import Reason

LINES, WIDTH = 12, 400
"""Of an output, how much is shown: lines, and characters of each."""


def page(known: dict[str, list[Since]], others: Versions, where: dict[str, str]) -> str:
    """The fragment: what the pinned version of each framework changed.

    `known` has the examples by name, `where` links to those that a page shows.
    """
    shown = [one for name, found in known.items() if name in where for one in found]

    def linked(step: Step) -> str:
        return markdown.link(where[step.name], step.title)

    parts = []
    for key in FRAMEWORKS:
        own = [one for one in shown if one.framework == key]
        new = others.names(key)[-1]
        last = [s for one in own for s in one.steps[-1:] if s.new == new and loud(s)]
        if own:
            found = {"steps": last, "sections": sections(last, linked)}
            parts.append(render("changes.md.jinja", key=key, new=new, compared=len(own), **found))
    return "\n\n".join(parts) + "\n"


def sections(steps: Iterable[Step], linked: Callable[[Step], str]) -> list[str]:
    """Each change, before and after, with its reason; the loudest first.

    What has one reason in many examples, or is one error in many, is shown once.
    """
    alike: dict[tuple[str, str, str, tuple[Reason, ...]], list[Step]] = {}
    for s in sorted(steps, key=lambda s: list(WORDS).index(s.aspect)):
        same = "" if s.reasons else s.after if s.aspect == "error" else s.name
        alike.setdefault((s.aspect, s.old, same, s.reasons), []).append(s)
    return [
        render("change.md.jinja", step=own[0], links=[*map(linked, own)], block=block)
        for own in alike.values()
    ]


def block(text: str) -> str:
    """An output, shortened."""
    lines = text.split("\n")
    kept = lines[:LINES]
    if len(lines) > LINES:
        kept.append(f"[and {len(lines) - LINES} lines more]")
    cut = [line if len(line) <= WIDTH else f"{line[:WIDTH]} [and so on]" for line in kept]
    return example_block.fence("\n".join(cut) or "nothing", "{.text .no-copy}")
