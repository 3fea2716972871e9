"""A whole site is built beside the last good one, whoever else builds at the same time."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from bench import project
from making import saw
from trees import plant, recorded

pytestmark = pytest.mark.slow

WAITS = "another build writes into"


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small site with records, built once."""
    folder = tmp_path_factory.mktemp("publish")
    tree = plant(folder / "tree", dict.fromkeys(("norms/l1", "norms/l2", "other/x"), "1.5\n"))
    made = project.make(folder / "site", tree / "snippets")
    recorded(made, lambda name, key: saw(1.5, line=1))
    done = start(made)
    assert done.wait(120) == 0, done.communicate()
    return made


def start(root: Path, *options: str) -> subprocess.Popen[str]:
    command = [sys.executable, "scripts/build.py", "site", *options]
    own = {**os.environ, "PYTHONPATH": str(root / "scripts")}
    pipe = subprocess.PIPE
    return subprocess.Popen(command, cwd=root, env=own, stdout=pipe, stderr=pipe, text=True)


def content(root: Path) -> dict[str, bytes]:
    """The site, but for what holds the time of its making."""
    site = root / "site"
    return {
        str(path.relative_to(site)): path.read_bytes()
        for path in site.rglob("*")
        if path.is_file() and not path.name.startswith("sitemap")
    }


def test_builds_at_once_are_all_whole(root: Path) -> None:
    """Each waits for the one before it; no part of a site comes from another build.

    A build that is asked for a report is never left out, though nothing changed.
    """
    before, said = content(root), ""
    assert len(before) > 20 and "norms/index.html" in before
    for _ in range(2):
        several = [start(root, "--report", f"report-{i}.json") for i in range(3)]
        for build in several:
            out, err = build.communicate(timeout=120)
            assert (build.returncode, "built site/" in out) == (0, True), out + err
            said += err
        assert content(root) == before
    assert WAITS in said and "Traceback" not in said
    assert not list((root / ".build").rglob("*.part")) and not (root / ".build" / "site").exists()


def test_a_site_that_fails_leaves_the_last_good_one(root: Path) -> None:
    before, page = content(root), root / "docs" / "norms.md"
    right = page.read_text()
    page.write_text(right + "\n[nowhere](gone.md)\n")
    build = start(root)
    _, err = build.communicate(timeout=120)
    page.write_text(right)
    assert build.returncode == 1 and "gone.md" in err and "the last good site stays" in err
    assert content(root) == before


def test_mkdocs_may_stand_elsewhere(root: Path, tmp_path: Path) -> None:
    """mkdocs.yml names folders below its own."""
    command = [sys.executable, "-m", "mkdocs", "build", "-q", "-f", str(root / "mkdocs.yml")]
    own = {**os.environ, "PYTHONPATH": str(root / "scripts"), "NO_MKDOCS_2_WARNING": "1"}
    before = content(root)
    done = subprocess.run(command, cwd=tmp_path, env=own, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert content(root) == before and not list(tmp_path.iterdir())
