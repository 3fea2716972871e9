"""A site that is as it would be built again is not built; whatever a page depends on is seen."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from bench import project
from making import saw
from trees import plant, recorded
from trivium.site import unchanged

FILES = {
    "mkdocs.yml": "site_url: !ENV [SITE_URL, '']\nplugins: [offline: !ENV ASKED]\n",
    "mkdocs-other.yml": "repo_url: !ENV LAST",
    "mkdocs-third.yml": "x: 1",
    "requirements.txt": "torch==2.15.0\n",
    "CHANGELOG.md": "# Changes\n",
    "docs/norms.md": "# Norms\n",
    "docs/assets/x.js": "1\n",
    "docs/contributors/names/torch.tsv": "name\n",
    "outputs/norms/l1.json": "{}\n",
    "overrides/partials/x.html": "x\n",
    "scripts/trivium/pages/x.py": "1\n",
    "snippets/norms/l1.torch.py": "1\n",
    "snippets/norms/l1.toml": "\n",
    "site/norms/index.html": "<p>",
}
Change = Callable[[Path, pytest.MonkeyPatch], object]
OTHERS: dict[str, Change] = {
    "a page more": lambda root, _: (root / "docs" / "new.md").write_text("# New\n"),
    "a page less": lambda root, _: (root / "docs" / "norms.md").unlink(),
    "another name": lambda root, _: (root / "docs" / "norms.md").rename(root / "docs" / "n.md"),
    "text moves on": lambda root, _: [
        (root / "snippets" / "norms" / name).write_text(text)
        for name, text in (("l1.toml", ""), ("l1.torch.py", "\n1\n"))
    ],
    "a file of the site less": lambda root, _: (root / "site" / "norms" / "index.html").unlink(),
    "a variable": lambda _, patch: patch.setenv("SITE_URL", "https://the.site"),
    "a variable at the end of a file": lambda _, patch: patch.setenv("LAST", "x"),
    "a variable without a default": lambda _, patch: patch.setenv("ASKED", "true"),
    "a package": lambda root, patch: (
        (root / "there" / "mkdocs-1.7.dist-info").mkdir(parents=True),
        patch.syspath_prepend(root / "there"),
    ),
    "another Python": lambda _, patch: patch.setattr(sys, "version", "3.99"),
    "a day": lambda _, patch: patch.setattr(unchanged, "commit_date", lambda root: "2026-12-01"),
}


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout whose site was just built."""
    for name in ("SITE_URL", "ASKED", "LAST"):
        monkeypatch.delenv(name, raising=False)
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    unchanged.keep(tmp_path, unchanged.made_of(tmp_path))
    return tmp_path


def holds(root: Path) -> bool:
    return unchanged.holds(root, unchanged.made_of(root))


def test_what_no_page_depends_on_is_not_looked_at(root: Path) -> None:
    for name in ("tests/x.py", ".git/x", "scripts/__pycache__/x.pyc", "docs/.x.md", "bench.log"):
        (root / name).parent.mkdir(exist_ok=True)
        (root / name).write_text("x")
    os.utime(root / "docs" / "norms.md", (1, 1))
    assert holds(root)


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_changed_is_seen(root: Path, name: str) -> None:
    (root / name).write_text(FILES[name] + "#")
    assert not holds(root)


@pytest.mark.parametrize("change", OTHERS)
def test_so_is(root: Path, monkeypatch: pytest.MonkeyPatch, change: str) -> None:
    OTHERS[change](root, monkeypatch)
    assert not holds(root)


def test_a_configuration_that_is_not_utf_8_is_for_mkdocs_to_refuse(root: Path) -> None:
    (root / "mkdocs.yml").write_bytes(b"site_name: caf\xe9\n")
    assert not unchanged.holds(root, unchanged.made_of(root))


def test_a_build_during_which_a_page_was_saved_is_not_kept(root: Path) -> None:
    before = unchanged.made_of(root)
    (root / "docs" / "norms.md").write_text("# Saved meanwhile\n")
    unchanged.keep(root, before)
    assert not holds(root)


def test_a_checkout_that_was_never_built_has_all_to_do(root: Path) -> None:
    (root / ".build" / unchanged.KEPT).unlink()
    assert not holds(root)


@pytest.mark.framework
def test_the_second_build_does_nothing_until_something_changes(tmp_path: Path) -> None:
    tree = plant(tmp_path / "tree", {"norms/l1": "1.5\n"})
    root = recorded(project.make(tmp_path / "site", tree / "snippets"), lambda *_: saw(1.5, line=1))

    def build(*words: str) -> bool:
        """Whether there was nothing to do."""
        done = subprocess.run(
            [sys.executable, "scripts/build.py", "site", *words],
            cwd=root,
            env={**os.environ, "PYTHONPATH": str(root / "scripts")},
            text=True,
            capture_output=True,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return "nothing changed" in done.stdout

    assert not build() and build()
    assert not build("--report", "report.json"), "a report has results"
    page = root / "docs" / "norms.md"
    page.write_text(page.read_text() + "\nMore.\n")
    assert not build() and "More." in (root / "site" / "norms" / "index.html").read_text()
    assert build()
