"""Which answer each public name has: a row, another spelling, no counterpart, a section, or none.

Pure, and made of the snippets' code and of the lists: no framework is needed.
"""

import fnmatch
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache

from trivium.examples.discovery import Example
from trivium.pages import api_names
from trivium.pages.names.lists import ANSWERS, FOLDER, MISSING, Lists, Public, Ruling
from trivium.problems import Problem

KINDS = ("shown", "used", "same", "none", "see", "missing", "excluded")
"""A row or another example is about the name, or has it in its code; another spelling of a name
that has an answer; no counterpart, and an example says what to write instead; a section; no answer;
a name that nobody ports."""
ANSWERED = ("shown", "used", "same", "none", "see")
HIDDEN = "It has no documentation: it is not meant to be called by name."
MET = 3
"""Where the other frameworks call the same in so many examples, these are about the name, though
none of their titles has it."""
PART = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
"""`requires_grad` is requires and grad."""
RANK = re.compile(r"\d[dD](?![a-z])")
"""Left out of a name's parts: `MaxPool2d` is max and pool."""
WORD = re.compile(r"[^\W_]+")
WHERE = "docs/contributors/" + FOLDER


@dataclass(frozen=True)
class Answer:
    """What there is for a name: its kind, the example, and the other name, section or reason.

    `row` says that the example shows the name and is a row of the cheat sheet; `use` is how the
    example uses it, None where a line of answers.tsv gives the example.
    """

    public: Public
    kind: str
    example: str = ""
    what: str = ""
    row: bool = False
    use: "Use | None" = None


@dataclass(frozen=True)
class Use:
    """An example that has a name in its code, and whether its last statements show the result.

    `fit` is how well the example's title fits the name, 0 the best, and 1 at worst where each
    snippet of a row is one call; `plain` counts the snippets in which one call says it all;
    `others` is what the other frameworks call there. `by_chance`: it seems to be about something
    else.
    """

    shown: bool
    fit: int
    order: tuple[bool, int, str]
    example: str
    others: tuple[tuple[str, ...], ...]
    plain: int
    by_chance: bool = False


def answers(lists: Lists, examples: Iterable[Example]) -> list[Answer]:
    """An answer for each name, in the order of the lists."""
    used = uses(lists, examples) if lists.names else {}
    direct = {p.name: _direct(p, used.get(p.name), lists.ruling.get(p.name)) for p in lists.names}
    groups = _groups(lists)
    return [_better(p, groups, direct) for p in lists.names]


def uses(lists: Lists, examples: Iterable[Example]) -> dict[str, Use]:
    """For each name of the lists the example that shows it best."""
    methods: dict[tuple[str, str], list[str]] = defaultdict(list)
    for public in lists.names:
        if public.method:
            methods[public.framework, public.method].append(public.name)
    found: dict[str, list[Use]] = defaultdict(list)
    for example in examples:
        calls = {
            key: tuple(name.text for name in api_names.calls(example, key))
            for key in example.snippets
        }
        plain = sum(api_names.is_one_call(example, key) for key in example.snippets)
        worst = 1 if example.contract.group and plain == len(example.snippets) else 2
        for key in example.snippets:
            if example.contract.what(key).get("error") == "AttributeError":
                continue  # the snippet shows that a name is not there
            order = api_names.directness(example, key)
            others = tuple(calls[k] for k in calls if k != key)
            for text, shown in api_names.in_full(example, key):
                fits = min(worst, fit(text, example))
                made = Use(shown, fits, order, example.name, others, plain)
                for name in methods[key, text] if text.startswith(".") else [text]:
                    found[name].append(made)
    return {name: _best(those) for name, those in found.items()}


@cache
def _words(title: str) -> tuple[str, ...]:
    """Once for each title, however many names its example has in its code."""
    return tuple(WORD.findall(title.lower()))


def fit(name: str, example: Example) -> int:
    """0 where the example is called as the name is, 1 where its title speaks of it, else 2.

    `optax.sgd` fits "SGD" better than "averaged SGD".
    """
    titles = (example.stem.replace("-", " "), example.title, example.contract.says or "")
    said = [_words(title) for title in titles]
    last = name.rpartition(".")[2]
    parts = [part.lower() for part in PART.findall(RANK.sub("", last))]
    if not {"".join(parts), "".join(WORD.findall(last.lower()))}.isdisjoint(map("".join, said)):
        return 0
    words = [word for title in said for word in title]
    there = all(any(word.startswith(part) for word in words) for part in parts)
    return 1 if parts and there else 2


def _best(those: list[Use]) -> Use:
    """The use that tells most of a name: one that shows it, if there is any.

    Of several first one whose example is called as the name is, then one that is not about it by
    chance, an operation, one that says little else, one in which the other frameworks call what
    they call most often beside the name (with torch.cat it is a row of concatenating, and not one
    of appending), and last the shortest line.
    """
    shown = [use for use in those if use.shown]
    votes = Counter(use.others for use in shown)

    def rank(use: Use) -> tuple[object, ...]:
        worst = use.fit > 0, use.by_chance, use.order[0]
        return *worst, -use.plain, -votes[use.others], use.order

    return min(
        (
            replace(use, by_chance=use.fit == 2 and votes[use.others] < MET)
            for use in shown or those
        ),
        key=rank,
    )


def _direct(public: Public, use: Use | None, ruling: Ruling | None) -> Answer | None:
    """The answer that needs no other name.

    A name that a line of answers.tsv gives in full has that line's answer. Else what an example
    uses is never excluded.
    """
    if ruling and ruling.says == "shown":
        return Answer(public, "shown", ruling.what, row=True)
    in_full = ruling and ruling.says != "same" and public.name in ruling.patterns
    if use and not in_full and (use.shown or not ruling or ruling.says == "excluded"):
        row, kind = use.shown and not use.order[0], "shown" if use.shown else "used"
        return Answer(public, kind, use.example, row=row, use=use)
    if not ruling and public.kind == "undocumented":
        return Answer(public, "excluded", what=HIDDEN)
    if not ruling or ruling.says == "same":
        return None
    if ruling.says == "none":
        return Answer(public, "none", ruling.what)
    return Answer(public, ruling.says, what=ruling.what)


def _groups(lists: Lists) -> dict[str, list[str]]:
    """For each name all names that are the same thing, in the order of the lists."""
    parent: dict[str, str] = {}

    def root(name: str) -> str:
        while parent.get(name, name) != name:
            name = parent[name]
        return name

    for public in lists.names:
        ruling = lists.ruling.get(public.name)
        for other in (public.same, ruling.what if ruling and ruling.says == "same" else ""):
            if other:
                parent[root(public.name)] = root(other)
    groups: dict[str, list[str]] = defaultdict(list)
    for public in lists.names:
        groups[root(public.name)].append(public.name)
    return {name: group for group in groups.values() for name in group}


def _better(
    public: Public, groups: dict[str, list[str]], direct: dict[str, Answer | None]
) -> Answer:
    """A name's own answer, or that of another spelling that says more; `missing` if there is none.

    A row of the cheat sheet says more than another example, an example about the name more than one
    that has it by chance, what shows it more than a mere use, a title that fits more than another,
    and one that says little else more than one that computes something with it.
    """
    own = direct[public.name]
    if own and not own.use:
        return own
    others = [
        (n, a)
        for n in groups[public.name]
        if n != public.name and (a := direct[n]) and a.kind in ANSWERED
    ]
    name, best = min(others, key=lambda other: _less(other[1]), default=("", None))
    if best and (not own or _less(best) < _less(own)):
        return Answer(public, "same", best.example, name)
    return own or Answer(public, "missing")


def _less(answer: Answer) -> tuple[bool, bool, int, int, int]:
    """How much less than others an answer says; what it sorts by is in the order of _better."""
    use = answer.use
    by_chance = use.by_chance if use else answer.kind != "shown"
    fits, plain = (use.fit, use.plain) if use else (2, 0)
    return not answer.row, by_chance, KINDS.index(answer.kind), fits, -plain


def missing(found: Iterable[Answer]) -> list[str]:
    """The names without an answer, in the order of the lists."""
    return [a.public.name for a in found if a.kind == "missing"]


@dataclass(frozen=True)
class Count:
    """How many names of a list have which answer."""

    framework: str
    list: str
    kinds: Counter[str]

    @property
    def wanted(self) -> int:
        """Names that somebody ports."""
        return self.kinds.total() - self.kinds["excluded"]

    @property
    def answered(self) -> int:
        return sum(self.kinds[kind] for kind in ANSWERED)

    @property
    def share(self) -> float:
        """In percent."""
        return 100 * self.answered / self.wanted if self.wanted else 100.0


def counts(found: Iterable[Answer]) -> list[Count]:
    """A count for each list, in their order."""
    by_list: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for answer in found:
        by_list[answer.public.framework, answer.public.list][answer.kind] += 1
    return [Count(*key, kinds) for key, kinds in by_list.items()]


def table(found: list[Count]) -> str:
    """What `scripts/build.py names` prints."""
    head = ["list", "names", "excluded", "shown", "used", "same", "none", "see", "missing", "share"]
    every = Count("", "all", sum((c.kinds for c in found), Counter()))
    rows = [head] + [
        [c.list, str(c.kinds.total()), str(c.kinds["excluded"])]
        + [str(c.kinds[kind]) for kind in (*ANSWERED, "missing")]
        + [f"{c.share:.0f} %"]
        for c in (*found, every)
    ]
    return "\n".join(f"{row[0]:<30}" + "".join(f"{cell:>10}" for cell in row[1:]) for row in rows)


def problems(
    lists: Lists, found: list[Answer], examples: set[str], pinned: dict[str, str]
) -> Iterator[Problem]:
    """New names without an answer, lists of other versions, and rulings that say nothing true."""
    for key, packages in lists.versions.items():
        for package, version in packages.items():
            if pinned.get(package, version) != version:
                yield Problem(
                    "outdated",
                    f"these are the names of {package} {version}; {pinned[package]} is pinned",
                    path=f"{WHERE}/{key}.tsv",
                    cure=f"python tools/names.py {key}",
                )
    for name in missing(found):
        if name not in lists.missing:
            yield Problem(
                "missing",
                f"{name} has no answer, and is not listed",
                path=f"{WHERE}/{MISSING}",
                cure=f"write an example that uses it, or a line of {ANSWERS}, "
                "or: python scripts/build.py names --accept",
            )
    known = {p.name for p in lists.names}
    for ruling in lists.rulings:
        if wrong := _wrong(ruling, known, examples):
            yield Problem(
                "contract",
                wrong,
                path=f"{WHERE}/{ANSWERS}",
                line=ruling.line,
                cure="mend the line, or remove it",
            )


def _wrong(ruling: Ruling, names: set[str], examples: set[str]) -> str:
    """What is wrong with a line of answers.tsv; empty if nothing is."""
    if ruling.says not in ("excluded", "shown", "same", "none", "see"):
        return f"{ruling.says!r} is none of excluded, shown, same, none, see"
    if idle := [p for p in ruling.patterns if p not in names and not fnmatch.filter(names, p)]:
        return f"no public name fits {', '.join(idle)}"
    if ruling.says == "same" and ruling.what not in names:
        return f"{ruling.what} is no public name"
    if ruling.says in ("shown", "none") and ruling.what not in examples:
        return f"there is no example {ruling.what}"
    if ruling.says == "excluded" and not ruling.what.endswith("."):
        return "a reason is a sentence, and ends with a full stop"
    return ""
