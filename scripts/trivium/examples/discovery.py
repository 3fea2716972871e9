"""What was asked: the examples of a tree, found by their file names."""

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, cached_property
from pathlib import Path

from trivium.examples.contract import Contract, Tree, read_contract, read_tree
from trivium.frameworks import FRAMEWORKS
from trivium.observation import printable
from trivium.problems import Problem, UsageError


@dataclass(frozen=True)
class Snippet:
    """One file, one framework. `source` is what runs and what the page shows; None if it is not UTF-8."""

    framework: str
    path: str
    raw: bytes
    source: str | None


@dataclass(frozen=True)
class Example:
    """The snippets that say the same thing, with their contract and what is wrong before anything runs."""

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
        return self.contract.title or self.stem.replace("-", " ").capitalize()

    @property
    def path(self) -> str:
        """A file to point at when no single framework is to blame."""
        return next((s.path for s in self.snippets.values()), f"{self.folder}/{self.stem}.toml")

    @cached_property
    def sources_hash(self) -> str:
        """Changes when anything that runs changes: the snippets, and what the contract says of names and isolation."""
        digest = hashlib.sha256()
        for key, snippet in sorted(self.snippets.items()):
            digest.update(f"{key} {len(snippet.raw)}\n".encode() + snippet.raw)
        digest.update(repr((sorted(self.contract.missing.items()), self.contract.isolate)).encode())
        return digest.hexdigest()[:32]


def shown_path(path: Path) -> str:
    """The path as people type it: relative to where they are, if it is below."""
    text = printable(str(path))
    here = os.getcwd() + os.sep
    return text.removeprefix(here)


def read_snippet(framework: str, path: Path) -> Snippet:
    return _read(framework, path, stamp(path))


def stamp(path: Path) -> tuple[int, int, int]:
    """Changes when a file does: while serving, only what changed is read again."""
    told = path.stat()
    return told.st_mtime_ns, told.st_size, told.st_ino


@cache
def _read(framework: str, path: Path, stamped: tuple[int, int, int]) -> Snippet:
    raw = path.read_bytes()
    try:
        source: str | None = raw.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError:
        source = None
    return Snippet(framework, shown_path(path), raw, source)


def discover(root: Path) -> tuple[list[Example], Tree]:
    """Every example below `root`, in the order of their names; broken ones carry their problems."""
    if not root.is_dir():
        raise UsageError(f"{root}: no such folder of snippets")
    tree = read_tree(root, shown_path(root / "defaults.toml"))
    examples = []
    for folder in sorted(root.iterdir()):
        if folder.name.startswith((".", "__")) or not (folder.is_dir() or folder.is_symlink()):
            if folder.suffix == ".py":
                examples.append(
                    _lone(
                        folder.name,
                        root,
                        [_stray(folder, "a snippet stands in a chapter's folder")],
                    )
                )
            continue
        if folder.is_symlink():
            examples.append(
                _lone(folder.name, root, [_stray(folder, "a symbolic link is not followed")])
            )
            continue
        examples.extend(_chapter(folder))
    contracts = {e.name: e.contract for e in examples}
    return [_told(e, tree, contracts) for e in examples], tree


def frameworks_in(root: Path) -> list[str]:
    """Those of which there is a snippet at all: known before everything is read."""
    return [key for key in FRAMEWORKS if next(root.glob(f"*/*.{key}.py"), None)]


def _told(example: Example, tree: Tree, contracts: dict[str, Contract]) -> Example:
    """The example with what others decide of it: the tree's default widths, the law that another one proves."""
    contract, problems = example.contract, example.problems
    if tree.proved_by != example.name:
        contract = replace(contract, widths=tree.widths)
    if contract.proved_by:
        proof = contracts.get(contract.proved_by)
        if proof and proof.compare == "distribution":
            contract = replace(contract, law=contract.distribution or proof.distribution)
        else:
            what = "compares no distribution itself" if proof else "does not exist"
            told = f"distribution-proved-by names {contract.proved_by}, which {what}"
            problems = (
                *problems,
                Problem(
                    "contract",
                    told,
                    path=contract.path,
                    cure="name the example that proves the law",
                ),
            )
    return replace(example, contract=contract, problems=problems)


def _chapter(folder: Path) -> Iterator[Example]:
    found: dict[str, dict[str, Snippet]] = {}
    contracts: dict[str, Path] = {}
    problems: dict[str, list[Problem]] = {}
    defaults = folder / "defaults.toml"
    with os.scandir(folder) as entries:  # which tell kinds of files without a look at each
        listed = sorted(entries, key=lambda entry: entry.name)
    for entry in listed:
        if entry.name.startswith((".", "__")) or entry.name == defaults.name:
            continue
        stem, problem = _name(entry)
        if problem:
            problems.setdefault(stem, []).append(problem)
        elif entry.name.endswith(".toml"):
            contracts[stem] = Path(entry.path)
        elif entry.name.endswith(".py"):
            framework = entry.name.removesuffix(".py").rpartition(".")[2]
            found.setdefault(stem, {})[framework] = read_snippet(framework, Path(entry.path))
    for stem in sorted(found.keys() | contracts.keys() | problems.keys()):
        name, snippets = printable(f"{folder.name}/{stem}"), found.get(stem, {})
        contract, wrong = read_contract(
            contracts.get(stem), defaults, frozenset(snippets), shown_path
        )
        wrong = [*problems.get(stem, []), *wrong]
        if not snippets and stem in contracts:
            wrong.append(
                Problem(
                    "orphan",
                    "a contract without snippets",
                    path=shown_path(contracts[stem]),
                    cure=f"write {stem}.torch.py and its siblings, or delete the contract",
                )
            )
        ordered = {k: snippets[k] for k in FRAMEWORKS if k in snippets}
        yield Example(name, shown_path(folder), ordered, contract, tuple(wrong))


def _name(entry: os.DirEntry[str]) -> tuple[str, Problem | None]:
    """The stem of the example that a file belongs to, and what is wrong with the file's name or kind."""
    stem = entry.name.removesuffix(".py").removesuffix(".toml")
    framework, snippet, path = "", entry.name.endswith(".py"), entry.path
    if snippet:
        stem, _, framework = stem.rpartition(".")
        stem = stem or framework
    if entry.is_symlink():
        return stem, _stray(
            path, "a symbolic link is not followed: the file shown must be the file run"
        )
    if entry.is_dir():
        return stem or entry.name, _stray(path, "a folder stands where snippets are expected")
    if entry.name.endswith((".py", ".toml")) and not entry.is_file():
        return stem, _stray(path, "this is no regular file")
    if entry.name.endswith((".py", ".toml")) and not os.access(path, os.R_OK):
        return stem, _stray(path, "this file may not be read", "chmod +r it")
    if snippet and framework not in FRAMEWORKS:
        return stem, _stray(
            path, f"unknown framework {framework!r}; known are {', '.join(FRAMEWORKS)}"
        )
    return stem, None


def _stray(
    path: Path | str, what: str, cure: str = "name it STEM.FRAMEWORK.py, or move it away"
) -> Problem:
    return Problem("orphan", what, path=shown_path(Path(path)), cure=cure)


def _lone(name: str, root: Path, problems: list[Problem]) -> Example:
    return Example(name, shown_path(root), {}, Contract(), tuple(problems))


def select(examples: list[Example], names: list[str]) -> list[Example]:
    """The examples that the command line names: `norms/l1-norm`, `norms` or a path of a snippet or contract."""
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
