"""What was asked: the examples of a tree, found by their file names."""

import hashlib
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, cached_property
from itertools import chain
from pathlib import Path

from trivium.examples.contract import Contract, Tree, read_contract, read_tree, title_of
from trivium.examples.schema import MANUAL
from trivium.frameworks import FRAMEWORKS
from trivium.observation import printable
from trivium.problems import Problem, UsageError

NAME = re.compile(r"[a-z0-9][a-z0-9.-]*")
"""Of a chapter, or of a stem: no two such names look alike, and links need not escape them."""
PACKAGES = sorted({name for f in FRAMEWORKS.values() for name in f.also})
"""What snippets use besides the frameworks."""


@dataclass(frozen=True)
class Snippet:
    """One file, one framework. `source` is what runs and is shown; None if it is not UTF-8."""

    framework: str
    path: str
    raw: bytes
    source: str | None


@dataclass(frozen=True)
class Example:
    """The snippets that say the same thing, their contract, and what is wrong before any runs."""

    name: str
    folder: str
    snippets: dict[str, Snippet]
    contract: Contract
    problems: tuple[Problem, ...] = ()

    @property
    def stem(self) -> str:
        return self.name.rpartition("/")[2]

    @property
    def title(self) -> str:
        return self.contract.title or title_of(self.stem)

    def source(self, key: str) -> str:
        """The text of a framework's snippet; empty if there is none, or it is not UTF-8."""
        return (self.snippets[key].source or "") if key in self.snippets else ""

    @property
    def path(self) -> str:
        """A file to point at when no single framework is to blame."""
        paths = [*(s.path for s in self.snippets.values()), *(p.path for p in self.problems)]
        return next(iter(paths), f"{self.folder}/{self.stem}.toml")

    def path_of(self, key: str) -> str:
        """The file to point at where a framework is to blame."""
        return self.snippets[key].path if key in self.snippets else self.path

    @cached_property
    def packages(self) -> frozenset[str]:
        """The packages, besides the frameworks, that its snippets use."""
        return frozenset().union(*(packages_of(key, self.source(key)) for key in self.snippets))

    @cached_property
    def sources_hash(self) -> str:
        """Changes when anything that runs changes.

        That is the snippets, and of the contract the names that are looked up, and isolation. Ends
        of lines are no part of a snippet: an editor on Windows may save other ones.
        """
        digest = hashlib.sha256()
        for key, snippet in sorted(self.snippets.items()):
            text = snippet.source
            data = snippet.raw if text is None else text.encode("utf-8", "surrogatepass")
            digest.update(f"{key} {len(data)}\n".encode() + data)
        digest.update(repr((sorted(self.contract.missing.items()), self.contract.isolate)).encode())
        return digest.hexdigest()[:32]


def packages_of(framework: str, source: str) -> frozenset[str]:
    """The packages, besides the frameworks, that a snippet uses: all that it imports, and those
    that belong to its own framework if it names them, as `tf.keras` does."""
    own = FRAMEWORKS[framework]
    return frozenset((*own.needs, *filter(None, chain(*_uses(own.also).findall(source)))))


@cache
def _uses(own: tuple[str, ...]) -> re.Pattern[str]:
    named, imported = ("|".join(names) or "(?!)" for names in (own, PACKAGES))
    return re.compile(rf"^\s*(?:import|from)\s+({imported})\b|\b({named})\b", re.MULTILINE)


def shown_path(path: Path | str) -> str:
    """The path as people type it: relative to where they are, if it is below."""
    text = printable(str(path))
    here = os.getcwd() + os.sep
    return text.removeprefix(here)


def stamp(path: Path | str) -> tuple[int, int, int]:
    """Changes when a file does: while serving, only what changed is read again."""
    status = os.stat(path)
    return status.st_mtime_ns, status.st_size, status.st_ino


@cache
def read_snippet(framework: str, path: str, stamped: tuple[int, int, int]) -> Snippet:
    """A snippet's file; `stamped` is its stamp, so that a file that is as before is not read."""
    with open(path, "rb") as file:
        raw = file.read()
    try:
        source: str | None = raw.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError:
        source = None
    return Snippet(framework, shown_path(path), raw, source)


@cache
def _contract(
    own: Path | None,
    own_stamp: tuple[int, ...],
    defaults: Path,
    defaults_stamp: tuple[int, ...],
    present: frozenset[str],
) -> tuple[Contract, list[Problem]]:
    """A contract over its chapter's defaults; read once, as a snippet is. Examples of the same
    frameworks that have no contract of their own share one."""
    return read_contract(own, defaults, present, shown_path)


def discover(root: Path) -> tuple[list[Example], Tree]:
    """Every example below `root`, in the order of their names; broken ones carry their problems."""
    if not root.is_dir():
        raise UsageError(f"{root}: no such folder of snippets")
    tree = read_tree(root, shown_path(root / "defaults.toml"))
    examples = [
        example
        for entry in sorted(root.iterdir())
        if not entry.name.startswith((".", "__"))
        for example in _entry(entry)
    ]
    contracts = {e.name: e.contract for e in examples}
    if tree.proved_by and tree.proved_by not in contracts:
        message = f"default-widths are shown by {tree.proved_by}, which does not exist"
        path, cure = shown_path(root / "defaults.toml"), "name the example that shows them"
        tree = replace(tree, problems=(Problem("contract", message, path=path, cure=cure),))
    return [_as_before(_completed(e, tree, contracts)) for e in examples], tree


_FOUND: dict[tuple[str, str], Example] = {}
"""The examples that were found last, by folder and name."""


def _as_before(example: Example) -> Example:
    """The example that was found here before, if nothing of it changed: it keeps its hashes.

    Equal contracts may declare different things, as 1 == True and 0.123 == 0.1230: the declarations
    must be those that were read before.
    """
    place = example.folder, example.name
    before = _FOUND.get(place)
    if before == example and before.contract.declared is example.contract.declared:
        return before
    _FOUND[place] = example
    return example


def _entry(entry: Path) -> Iterator[Example]:
    """The examples of a chapter's folder, or what is wrong with what stands in its place."""
    wrong = None
    if entry.is_symlink():
        wrong = _stray(entry, "a symbolic link is not followed")
    elif entry.is_dir() and not NAME.fullmatch(entry.name):
        wrong = _misnamed(entry, "a chapter", entry.name)
    elif entry.is_dir():
        yield from _chapter(entry)
    elif entry.suffix == ".py":
        cure = f"move it to {shown_path(entry.parent)}/CHAPTER/STEM.FRAMEWORK.py"
        wrong = _stray(entry, "a snippet must stand in a chapter's folder", cure)
    if wrong:
        yield Example(_plain(entry.name), shown_path(entry.parent), {}, Contract(), (wrong,))


def frameworks_in(root: Path) -> list[str]:
    """Those of which there is a snippet at all: known before everything is read."""
    return [key for key in FRAMEWORKS if next(root.glob(f"*/*.{key}.py"), None)]


def _completed(example: Example, tree: Tree, contracts: dict[str, Contract]) -> Example:
    """The example with what others decide: the tree's default widths, a law tested elsewhere.

    Only the widths of its own frameworks count: what is said of others changes no verdict of it.
    """
    contract, problems = example.contract, example.problems
    if tree.widths and tree.proved_by != example.name:
        there = example.snippets.keys() | contract.declared.keys()
        widths = {kind: {k: by[k] for k in by if k in there} for kind, by in tree.widths.items()}
        contract = replace(contract, widths=widths)
    if contract.proved_by:
        proof = contracts.get(contract.proved_by)
        if proof and proof.compare == "distribution":
            laws = {k: d.what.get("distribution", "") for k, d in proof.declared.items()}
            contract = replace(
                contract,
                law=contract.distribution or proof.distribution,
                own_laws={k: law for k, law in laws.items() if law},
            )
        else:
            what = "compares no distribution itself" if proof else "does not exist"
            message = f"distribution-proved-by names {contract.proved_by}, which {what}"
            cure = f"name the example that tests the law; see {MANUAL}"
            problems += (Problem("contract", message, path=contract.path, cure=cure),)
    return replace(example, contract=contract, problems=problems)


def _chapter(folder: Path) -> Iterator[Example]:
    """The examples of one folder: files of one stem belong together."""
    snippets: dict[str, dict[str, Snippet]] = {}
    contracts: dict[str, Path] = {}
    problems: dict[str, list[Problem]] = {}
    defaults = folder / "defaults.toml"
    with os.scandir(folder) as entries:  # knows the kind of each file without another look
        listed = sorted(entries, key=lambda entry: entry.name)
    for entry in listed:
        if entry.name.startswith((".", "__")) or entry.name == defaults.name:
            continue
        stem, framework = _parts(entry.name)
        path = entry.path  # a text: among thousands of files each Path would be noticed
        if problem := _misplaced(entry, stem, framework):
            problems.setdefault(stem, []).append(problem)
        elif framework:
            snippets.setdefault(stem, {})[framework] = read_snippet(framework, path, stamp(path))
        elif path.endswith(".toml"):
            contracts[stem] = Path(path)
    defaults_stamp = stamp(defaults) if defaults.is_file() else ()
    for stem in sorted(snippets.keys() | contracts.keys() | problems.keys()):
        there = snippets.get(stem, {})
        own = contracts.get(stem)
        own_stamp = stamp(own) if own else ()
        present = frozenset(there)
        contract, wrong = _contract(own, own_stamp, defaults, defaults_stamp, present)
        wrong = [*problems.get(stem, []), *wrong]
        if own and not there:
            cure = f"write {stem}.torch.py and its siblings, or delete the contract"
            wrong.append(_stray(own, "a contract without snippets", cure))
        ordered = {k: there[k] for k in FRAMEWORKS if k in there}
        name = f"{folder.name}/{_plain(stem)}"
        yield Example(name, shown_path(folder), ordered, contract, tuple(wrong))


def _parts(name: str) -> tuple[str, str]:
    """The stem of the example that a file belongs to, and for a snippet the framework."""
    if not name.endswith(".py"):
        return name.removesuffix(".toml"), ""
    stem, _, framework = name.removesuffix(".py").rpartition(".")
    return stem or framework, framework


def _misplaced(entry: os.DirEntry[str], stem: str, framework: str) -> Problem | None:
    """What is wrong with a file's kind or name."""
    ours, path = entry.name.endswith((".py", ".toml")), entry.path
    if entry.is_symlink():
        what = "a symbolic link is not followed: the file shown must be the file run"
        return _stray(path, what)
    if entry.is_dir():
        return _stray(path, "a folder stands where snippets are expected")
    if ours and not entry.is_file():
        return _stray(path, "this is no regular file")
    if ours and not os.access(path, os.R_OK):
        return _stray(path, "this file may not be read", "chmod +r it")
    if framework and framework not in FRAMEWORKS:
        known = ", ".join(FRAMEWORKS)
        return _stray(path, f"unknown framework {framework!r}; known are {known}")
    if ours and not NAME.fullmatch(stem):
        return _misnamed(path, "an example", stem)
    return None


def _misnamed(path: Path | str, what: str, name: str) -> Problem:
    cure = "rename it: a to z, 0 to 9, dots and dashes, and no dot or dash first"
    return _stray(path, f"{_plain(name)} cannot be the name of {what}", cure)


def _plain(name: str) -> str:
    """A name with all that is not plain ASCII escaped: no two names become one."""
    return name.encode("unicode_escape").decode("ascii")


def _stray(
    path: Path | str, what: str, cure: str = "name it STEM.FRAMEWORK.py, or move it away"
) -> Problem:
    return Problem("orphan", what, path=shown_path(path), cure=cure)


def select(examples: list[Example], names: list[str]) -> list[Example]:
    """The examples that the command line names: `norms/l1-norm`, `norms`, or the path of a file."""
    if not names:
        return examples
    chosen: dict[str, Example] = {}
    for name in names:
        path = shown_path(Path(os.path.abspath(name)))
        hits = [
            e
            for e in examples
            if name.rstrip("/") in (e.name, e.name.rpartition("/")[0])
            or path == e.folder
            or any(path == s.path for s in e.snippets.values())
            or path in (f"{e.folder}/{e.stem}.toml", f"{e.folder}/{e.stem}")
        ]
        if not hits:
            raise UsageError(f"{name}: no such example, chapter or snippet")
        chosen.update((e.name, e) for e in hits)
    return [e for e in examples if e.name in chosen]
