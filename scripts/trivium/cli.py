"""What the command line does, one function a command. Each gives the exit status."""

import logging
import os
import shutil
import sys
import time
from argparse import Namespace
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from pathlib import Path

from trivium.examples.contract import blank
from trivium.files import only_one, swap_directories, write_if_changed
from trivium.frameworks import FRAMEWORKS
from trivium.pages import chapters, validate
from trivium.pipeline import report
from trivium.pipeline.engine import Engine
from trivium.pipeline.result import Result, Settings
from trivium.problems import Aspect, Problem, UsageError


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
        more = [*(_records(results) if settings.records else ()), *_shown(settings, args, results)]
        return told(engine, results, args, more), results


def build(settings: Settings, args: Namespace) -> int:
    """Run what is outdated, compare, record what is fine, and write what the pages include."""
    from trivium.site import extras

    with _alone(settings):
        status, results = _built(settings, args)
        if _whole(settings, args) and status == 0:
            extras.prepare(results, settings.root)
            _say_what_did_not_run(results)
    return status


def site(settings: Settings, args: Namespace) -> int:
    """Everything: run, compare, record, render, and build the site strictly, beside the last good
    one."""
    if not _whole(settings, args):
        raise UsageError("the site is built of all its examples: name none, and no other tree")
    with _alone(settings):
        status, results = _built(settings, args)
        status = status or publish(settings.root, results)
    if status == 0:
        _say_what_did_not_run(results)
    return status


def _say_what_did_not_run(results: list[Result]) -> None:
    if kept := sum(not r.ran for r in results):
        print(f"{kept} of {len(results)} results are from the records; make verify runs them here")


def _alone(settings: Settings) -> AbstractContextManager[None]:
    """Keeps other builds of the same site waiting. Other trees have no site to mix up."""
    own = settings.outputs == settings.root / "outputs"
    return only_one(settings.root / ".build") if own else nullcontext()


def _built(settings: Settings, args: Namespace) -> tuple[int, list[Result]]:
    with Engine(replace(settings, recording=True), progress()) as engine:
        results = engine.check(args.names)
        status = told(engine, results, args, _shown(settings, args, results))
        engine.save(results)
    if _whole(settings, args) and status == 0:
        chapters.prepare(results, settings.root / "docs", settings.root / ".build")
    return status, results


def _whole(settings: Settings, args: Namespace) -> bool:
    """Whether it is about all examples of the tree that the pages show."""
    return settings.snippets == settings.root / "snippets" and not args.names


def _shown(settings: Settings, args: Namespace, results: list[Result]) -> list[Problem]:
    """What is wrong with the pages: an example that none shows, an include or a proof of
    nothing."""
    return (
        list(validate.problems(results, settings.root / "docs")) if _whole(settings, args) else []
    )


def publish(root: Path, results: list[Result]) -> int:
    """Build into a folder beside `site/`, and put it in its place only when all is well."""
    from mkdocs.commands.build import build as mkdocs_build
    from mkdocs.config import load_config
    from mkdocs.exceptions import MkDocsException

    from trivium.site.session import STATE

    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    beside, target = root / ".build" / "site", root / "site"
    shutil.rmtree(beside, ignore_errors=True)
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s: %(message)s")
    config = load_config(str(root / "mkdocs.yml"), strict=True, site_dir=str(beside))
    STATE.given, STATE.progress = results, progress()
    config.plugins.on_startup(command="build", dirty=False)
    try:
        mkdocs_build(config)
    except (MkDocsException, SystemExit, ValueError) as error:
        print(f"{error}\nthe last good site stays as it was", file=sys.stderr)
        return 1
    finally:
        config.plugins.on_shutdown()
    swap_directories(beside, target)
    shutil.rmtree(beside, ignore_errors=True)
    print(f"built {target.name}/")
    return 0


def accept(settings: Settings, args: Namespace) -> int:
    """Run, and record what the named examples give now, if the frameworks agree or diverge as
    declared."""
    asked = replace(settings, fresh=True, recording=True)
    with _alone(settings), Engine(asked, progress()) as engine:
        results = [_accepted(r) for r in engine.check(args.names)]
        status = told(engine, results, args, [])
        engine.save(results)
        return status


def listing(settings: Settings, args: Namespace) -> int:
    """Every example with its frameworks, verdict and overrides, from the records."""
    with Engine(settings, progress()) as engine:
        results = engine.check(args.names)
    for r in results:
        contract = r.example.contract
        keys = " ".join(k if k in r.example.snippets else f"({k})" for k in FRAMEWORKS)
        over = [
            f"{k}={v}"
            for k, v in (
                ("compare", contract.compare),
                ("rtol", contract.rtol),
                ("atol", contract.atol),
                ("claim", contract.claim),
                ("isolate", contract.isolate),
            )
            if v not in (None, "", False, "values")
        ]
        over += [
            f"{k}:{'+'.join(d.what)}"
            for k, d in contract.declared.items()
            if k in r.example.snippets
        ]
        told = f"{r.example.name:<44} {r.verdict.kind:<9} {keys:<22} {' '.join(over)}"
        print(
            f"{told}  # {contract.tolerance_reason}" if contract.tolerance_reason else told.rstrip()
        )
    return 0 if all(r.verdict.fine for r in results) else 1


def new(settings: Settings, args: Namespace) -> int:
    """Make the files of an example: its snippets, and a contract that names the schema."""
    if not args.names:
        raise UsageError("new needs a name: chapter/stem")
    for name in args.names:
        chapter, _, stem = name.partition("/")
        if not chapter or not stem or "/" in stem or "." in chapter:
            raise UsageError(f"{name}: an example's name is chapter/stem")
        folder = settings.snippets / chapter
        folder.mkdir(parents=True, exist_ok=True)
        for key, framework in FRAMEWORKS.items():
            path = folder / f"{stem}.{key}.py"
            if path.exists():
                raise UsageError(f"{path} exists")
            path.write_text(f"import {framework.module}\n")
            print(path)
        write_if_changed(folder / f"{stem}.toml", blank(folder, stem))
        print(folder / f"{stem}.toml")
        print(f'Then show it on a page:  --8<-- "{name}.md"')
    return 0


def upgrade_report(settings: Settings, args: Namespace) -> int:
    """Run everything with other versions, and write what changed as a page."""
    from trivium.upgrade import report as upgrade

    return upgrade.report(settings, args)


def told(engine: Engine, results: list[Result], args: Namespace, more: list[Problem]) -> int:
    """Print and write the report; exit status 1 if there is any problem."""
    loose = [*engine.loose, *more]
    text = report.terminal(results, loose)
    print(text)
    if os.environ.get("GITHUB_ACTIONS") and (lines := report.annotations(results, loose)):
        print(lines)
    if args.report:
        write_if_changed(args.report, report.as_json(results, loose, engine.pinned))
    return 1 if loose or any(not r.verdict.fine for r in results) else 0


def progress() -> Callable[[str, int, int, float], None]:
    """A line that moves on a terminal; elsewhere a line every ten seconds, and one for each slow
    snippet."""
    started = last = time.monotonic()

    def show(what: str, count: int, total: int, seconds: float) -> None:
        nonlocal last
        now = time.monotonic()
        if sys.stderr.isatty():
            if now - last > 0.1 or count == total:
                last = now
                end = "\n" if count == total else ""
                print(
                    f"\r\033[K{count}/{total} {what[-60:]} {now - started:.1f} s",
                    end=end,
                    file=sys.stderr,
                    flush=True,
                )
        elif now - last > 10:
            last = now
            print(
                f"{count}/{total} after {now - started:.0f} s: {what}", file=sys.stderr, flush=True
            )
        if seconds > 5:
            print(f"slow: {what} took {seconds:.1f} s", file=sys.stderr, flush=True)

    return show


def _accepted(result: Result) -> Result:
    """A contradicted record is what `record` is for: what is left are the example's own
    problems."""
    kept = tuple(p for p in result.problems if p.aspect != Aspect.OUTDATED)
    if kept or result.record != "contradicted":
        return result
    kind = "declared" if result.verdict.differs else "agree"
    return replace(result, verdict=replace(result.verdict, problems=kept, kind=kind))


def _records(results: list[Result]) -> list[Problem]:
    cure = "python scripts/build.py build, and commit outputs/"
    return [
        Problem("outdated", f"the record is {r.record}", path=r.example.path, cure=cure)
        for r in results
        if r.record in ("absent", "outdated")
    ]


COMMANDS: dict[str, Callable[[Settings, Namespace], int]] = {
    "check": check,
    "verify": verify,
    "build": build,
    "record": accept,
    "list": listing,
    "new": new,
    "site": site,
    "upgrade-report": upgrade_report,
}
