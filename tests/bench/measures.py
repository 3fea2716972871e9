"""What is timed: one function a contestant, called in turn, round after round."""

import shutil
import sys
from collections.abc import Callable
from functools import cached_property
from pathlib import Path

from . import project, rivals, timing, workload
from .timing import Took

MOST_OPERATIONS = 300


class Bench:
    """Where the trees and the contestants' projects stand. Each is made when it is first wanted."""

    def __init__(self, work: Path) -> None:
        self.work = work
        work.mkdir(parents=True, exist_ok=True)

    def tree(self, name: str, write: Callable[[Path], Path]) -> Path:
        folder = self.work / "trees" / name
        shutil.rmtree(folder, ignore_errors=True)
        return write(folder)

    @cached_property
    def small(self) -> Path:
        return self.tree("300", lambda to: workload.write(to, 300))

    @cached_property
    def large(self) -> Path:
        return self.tree("3000", lambda to: workload.write(to, 3000))

    @cached_property
    def operations(self) -> Path:
        return self.tree(
            "operations",
            lambda to: workload.operations(to, project.ROOT / "snippets", MOST_OPERATIONS),
        )

    @cached_property
    def house(self) -> Path:
        return project.make(self.work / "project", self.small)

    @cached_property
    def recorded(self) -> Path:
        """The project with its records, which is how a cloned repository comes."""
        self.build("build", "--jobs", "2")
        return self.house

    @property
    def environment(self) -> dict[str, str]:
        return {"PYTHONPATH": str(self.house / "scripts"), "NO_MKDOCS_2_WARNING": "1"}

    def command(self, *words: str) -> list[str]:
        return [sys.executable, "scripts/build.py", *words]

    def build(self, *words: str) -> Took:
        return timing.run(self.command(*words), cwd=self.house, env=self.environment)

    def check(self, tree: Path, *words: str) -> Took:
        return self.build("check", "--fresh", "--snippets", str(tree), *words)

    def cold(self) -> None:
        """Nothing compiled or rendered is left; the records are."""
        project.forget(self.house)

    def bare(self, tree: Path, *keys: str) -> list[list[str]]:
        scripts = rivals.bare(tree, self.work / "bare" / tree.name)
        return [
            [sys.executable, str(script)]
            for key, script in scripts.items()
            if not keys or key in keys
        ]

    def floor(self, tree: Path) -> Took:
        return timing.run(*self.bare(tree), cwd=self.work)

    def cold_check(self, tree: Path) -> Took:
        self.cold()
        return self.check(tree)

    def cold_site(self) -> Took:
        self.recorded  # noqa: B018
        self.cold()
        return self.build("site", "--fresh")

    def site_from_records(self) -> Took:
        self.recorded  # noqa: B018
        self.cold()
        return self.build("site")

    def own(self) -> Took:
        """All examples of this repository."""
        build = str(project.ROOT / "scripts" / "build.py")
        return timing.run([sys.executable, build, "check", "--fresh"], cwd=self.work)

    def notebooks(self) -> Took:
        """The site again, with a page for each notebook: mkdocs-jupyter renders them once."""
        for name in ("notebooks-cache", "notebooks-site"):
            shutil.rmtree(self.house / ".build" / name, ignore_errors=True)
        shutil.copyfile(project.ROOT / project.NOTEBOOKS, self.house / project.NOTEBOOKS)
        try:
            return self.build("site")
        finally:
            (self.house / project.NOTEBOOKS).unlink()

    def rival(self, name: str, python: str = sys.executable) -> Took:
        home = rivals.pages(self.small, self.work / "rivals", name)
        shutil.rmtree(home / "site", ignore_errors=True)
        return timing.run(
            [python, "-m", "mkdocs", "build", "-q"], cwd=home, env={"NO_MKDOCS_2_WARNING": "1"}
        )

    def markdown_exec(self) -> Took:
        python = rivals.interpreter(self.work)
        if python is None:
            raise timing.Failed(
                f"{rivals.MARKDOWN_EXEC} cannot be installed: no comparison with it"
            )
        return self.rival("markdown-exec", str(python))

    def isolated(self) -> Took:
        return self.check(self.small, "--isolated")

    def memory(self) -> Took:
        command = self.command("check", "--fresh", "--snippets", str(self.small))
        return Took(timing.peak(command, cwd=self.house, env=self.environment), 0)


Contestants = dict[str, Callable[[Bench], Took]]
PARTS: dict[str, Contestants] = {
    "check300": {
        "floor-300": lambda b: b.floor(b.small),
        "check-300": lambda b: b.cold_check(b.small),
    },
    "check3000": {
        "floor-3000": lambda b: b.floor(b.large),
        "check-3000": lambda b: b.cold_check(b.large),
    },
    "operations": {
        "bare-jax": lambda b: timing.run(*b.bare(b.operations, "jax"), cwd=b.work),
        "operations-cold": lambda b: b.cold_check(b.operations),
        "operations-warm": lambda b: b.check(b.operations),
    },
    "site": {
        "floor-300": lambda b: b.floor(b.small),
        "static": lambda b: b.rival("static"),
        "site-cold": Bench.cold_site,
        "site-recorded": Bench.site_from_records,
        "site-unchanged": lambda b: b.build("site"),
    },
    "own": {"warm-up": Bench.own, "own": Bench.own},
    "notebooks": {"site-unchanged": lambda b: b.build("site"), "site-notebooks": Bench.notebooks},
    "isolated": {"warm-up": lambda b: b.check(b.small), "isolated": Bench.isolated},
    "memory": {
        "memory": Bench.memory,
        "memory-floor": lambda b: Took(timing.peak(*b.bare(b.small), cwd=b.work), 0),
    },
    "peers": {
        "site-cold": Bench.cold_site,
        "markdown-exec": Bench.markdown_exec,
        "mkdocs-jupyter": lambda b: b.rival("mkdocs-jupyter"),
    },
}
"""Parts that are measured together, each with its contestants in the order of their turns."""
