"""What the command line does, one function a command. Each gives the exit status.

Pages and the site are imported by the commands that make them: nobody waits for them else.
"""

import os
from argparse import Namespace
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from trivium.examples.contract import blank
from trivium.examples.discovery import NAME, Example, discover, shown_path
from trivium.files import only_one, write_if_changed
from trivium.frameworks import FRAMEWORKS
from trivium.pipeline import report, versions
from trivium.pipeline.engine import Engine
from trivium.pipeline.progress import progress
from trivium.pipeline.result import Result, Settings
from trivium.problems import Problem, UsageError
from trivium.records import store

if TYPE_CHECKING:
    from trivium.pages.corpus import Corpus


def check(settings: Settings, args: Namespace) -> int:
    """Run what is outdated, compare, and write nothing."""
    return _checked(settings, args)[0]


def verify(settings: Settings, args: Namespace) -> int:
    """Run every example anew on this machine, and hold it against its record."""
    status, results = _checked(replace(settings, fresh=True, records=True), args)
    same = sum(r.verdict.fine and not r.record for r in results)
    print(f"{len(results)} examples ran on this machine, and {same} gave what is recorded")
    return status


def _checked(settings: Settings, args: Namespace) -> tuple[int, list[Result]]:
    with Engine(settings, progress()) as engine:
        results = engine.check(args.names)
        more = _records(results) if settings.records else []
        if _whole(settings, args):
            from trivium.pages import validate
            from trivium.pages.corpus import Corpus

            more += validate.problems(Corpus(results, settings.root / "docs"))
        return reported(engine, results, args, more), results


def build(settings: Settings, args: Namespace) -> int:
    """Run what is outdated, compare, record what is fine, and write what the pages include. With
    names, or of another tree, it records only, and what the pages include stays as it is."""
    from trivium.site import extras

    with _alone(settings):
        status, corpus = _built(settings, args)
        if _whole(settings, args) and status == 0:
            extras.prepare(corpus, settings.root)
            _say_what_did_not_run(corpus.results)
    return status


def site(settings: Settings, args: Namespace) -> int:
    """Everything: run what is outdated, compare, record, and build the site into site/."""
    from trivium.site import unchanged

    root = settings.root
    with _alone(settings):
        asked = unchanged.made_of(root)
        anew = settings.fresh or settings.isolated or args.report
        if not anew and unchanged.holds(root, asked):
            print("nothing changed since site/ was built")
            return 0
        from trivium.site.publish import publish

        status, corpus = _built(settings, args)
        status = status or publish(root, corpus)
        if status == 0:
            unchanged.keep(root, asked)
            _say_what_did_not_run(corpus.results)
    return status


def _say_what_did_not_run(results: list[Result]) -> None:
    if kept := sum(not r.ran for r in results):
        print(f"{kept} of {len(results)} results are from the records; make verify runs them here")


def _alone(settings: Settings) -> AbstractContextManager[None]:
    """Keeps other builds of the same site waiting. Other trees have no site to mix up."""
    own = settings.outputs == settings.root / "outputs"
    return only_one(settings.root / ".build") if own else nullcontext()


def _built(settings: Settings, args: Namespace) -> tuple[int, "Corpus"]:
    from trivium.pages import chapters, since_when, validate
    from trivium.pages.corpus import Corpus

    root, whole = settings.root, _whole(settings, args)
    with Engine(replace(settings, recording=True), progress()) as engine:
        results = engine.check(args.names)
        corpus = Corpus(
            results, root / "docs", since_when.read(root) if whole else since_when.NO_OTHERS
        )
        wrong = [*validate.problems(corpus)] if whole else []
        status = reported(engine, results, args, wrong)
        engine.save(results)
    if whole and status == 0:
        chapters.prepare(corpus, root / ".build")
    return status, corpus


def _whole(settings: Settings, args: Namespace) -> bool:
    """Whether it is about all examples of the tree that the pages show."""
    return settings.snippets == settings.root / "snippets" and not args.names


def accept(settings: Settings, args: Namespace) -> int:
    """Run, and record what the examples give now, if they agree or diverge as declared."""
    asked = replace(settings, fresh=True, recording=True, accepting=True)
    with _alone(settings), Engine(asked, progress()) as engine:
        results = engine.check(args.names)
        status = reported(engine, results, args, [])
        engine.save(results)
        return status


def listing(settings: Settings, args: Namespace) -> int:
    """List the examples with frameworks, verdict and overrides. Nothing runs."""
    with Engine(settings) as engine:
        listed = engine.from_records(args.names)
    for example, verdict in listed:
        contract = example.contract
        keys = " ".join(k if k in example.snippets else f"({k})" for k in FRAMEWORKS)
        kind = verdict.kind if verdict else "outdated"
        line = f"{example.name:<44} {kind:<9} {keys:<22} {' '.join(_overrides(example))}"
        reason = contract.tolerance_reason
        print(f"{line}  # {reason}" if reason else line.rstrip())
    return 0 if all(verdict and verdict.fine for _, verdict in listed) else 1


def _overrides(example: Example) -> list[str]:
    """What a contract says beyond plain agreement, and what each framework declares."""
    contract = example.contract
    keys = ("compare", "rtol", "atol", "claim", "isolate")
    said = {key: getattr(contract, key) for key in keys}
    plain = [f"{k}={v}" for k, v in said.items() if v not in (None, "", False, "values")]
    declared = [
        f"{k}:{'+'.join(d.what)}" for k, d in contract.declared.items() if k in example.snippets
    ]
    return plain + declared


def new(settings: Settings, args: Namespace) -> int:
    """Make the files of an example, to be filled in: its snippets and its contract."""
    from trivium.pages import chapters
    from trivium.pages.includes import FIGURES

    # Not chapters, but folders of generated fragments, and that of what other versions gave.
    reserved = ("site", FIGURES, store.OTHER_VERSIONS)
    wanted: dict[Path, str] = {}
    for name in args.names:
        chapter, _, stem = name.partition("/")
        if not (NAME.fullmatch(chapter) and NAME.fullmatch(stem)):
            raise UsageError(
                f"{name}: an example's name is chapter/stem, of a to z, 0 to 9, dots and dashes"
            )
        taken = name in chapters.generated({name}) or chapter in reserved or stem == "defaults"
        if taken:
            raise UsageError(f"{name}: this name means something else: take another one")
        folder = settings.snippets / chapter
        for key, framework in FRAMEWORKS.items():
            if framework.required:
                text = f"{framework.import_line}\n\n{framework.an_array}\n"
                wanted[folder / f"{stem}.{key}.py"] = text
        wanted[folder / f"{stem}.toml"] = blank(folder, stem)
    if there := [str(path) for path in wanted if os.path.lexists(path)]:
        raise UsageError(f"{', '.join(there)}: is there already; nothing was made")
    for path, text in wanted.items():
        write_if_changed(path, text)
        print(shown_path(path))
    for name in args.names:
        print(f'Then show it on a page:  --8<-- "{name}.md"')
    return 0


def names(settings: Settings, args: Namespace) -> int:
    """Print which public names have an answer, for each list. Nothing runs."""
    from trivium.pages.includes import addresses, includes
    from trivium.pages.names import answers, lists

    docs = settings.root / "docs"
    folder = docs / "contributors" / lists.FOLDER
    known, where = lists.read(folder), addresses(includes(docs))
    examples = [e for e in discover(settings.snippets)[0] if e.name in where]
    found = answers.answers(known, examples)
    print(answers.table(answers.counts(found)))
    lacking = answers.missing(found)
    if args.accept:
        write_if_changed(folder / lists.MISSING, "\n".join(["name", *lacking]) + "\n")
        known = lists.read(folder)
    pinned = versions.packages(settings.requirements)
    wrong = list(answers.problems(known, found, {e.name for e in examples}, pinned))
    if found_since := sorted(known.missing - set(lacking)):
        print(f"{len(found_since)} listed names have an answer now; names --accept removes them")
    print("\n".join(map(report.problem, wrong)), end="\n" if wrong else "")
    return 1 if wrong else 0


def upgrade_report(settings: Settings, args: Namespace) -> int:
    """Run everything with other versions, and write what changed as a page."""
    from trivium.upgrade import report as upgrade

    return upgrade.report(settings, args)


def history(settings: Settings, args: Namespace) -> int:
    """Run each framework's snippets with older versions, and keep what differs."""
    from trivium.upgrade import many_versions

    return many_versions.history(settings, args)


def reported(engine: Engine, results: list[Result], args: Namespace, more: list[Problem]) -> int:
    """Print and write the report; exit status 1 if there is any problem."""
    loose = [*engine.loose, *more]
    print(report.terminal(results, loose, report.tree_options(engine.settings)))
    if os.environ.get("GITHUB_ACTIONS") and (lines := report.annotations(results, loose)):
        print(lines)
    if args.report:
        pinned = versions.of_frameworks(engine.pinned)
        write_if_changed(args.report, report.as_json(results, loose, pinned))
    return 1 if loose or any(not r.verdict.fine for r in results) else 0


def _records(results: list[Result]) -> list[Problem]:
    cure = "python scripts/build.py build, and commit outputs/"
    return [
        Problem("outdated", f"the record is {r.record}", path=r.example.path, cure=cure)
        for r in results
        if r.record in ("absent", "outdated")
    ]
