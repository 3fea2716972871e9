"""A copy of the house with another tree of snippets in it, and a page for each of its chapters."""

import re
import shutil
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
COPIED = ("scripts", "overrides", "mkdocs.yml", "requirements.txt", "requirements-site.txt")
NOTEBOOKS = "mkdocs-notebooks.yml"
"""Without it, the site has the same pages as those of the rivals, and no page for each notebook."""
NAV = re.compile(r"^nav:\n(?:[ \t]+.*\n)+", re.MULTILINE)


def make(project: Path, tree: Path) -> Path:
    """Bring the copy up to date. What it recorded stays: a record fits or it does not."""
    for name in COPIED:
        source, target = ROOT / name, project / name
        if source.is_dir():
            shutil.rmtree(target, ignore_errors=True)
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            project.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
    (project / NOTEBOOKS).unlink(missing_ok=True)
    for name in ("docs", "snippets"):
        shutil.rmtree(project / name, ignore_errors=True)
    shutil.copytree(ROOT / "docs" / "assets", project / "docs" / "assets")
    for schema in (ROOT / "docs").glob("*.schema.json"):
        shutil.copy(schema, project / "docs")
    shutil.copytree(tree, project / "snippets")
    chapters = sorted(path.name for path in tree.iterdir() if path.is_dir())
    for chapter in chapters:
        (project / "docs" / f"{chapter}.md").write_text(page(tree / chapter), "utf-8")
    (project / "docs" / "index.md").write_text("# Home\n", "utf-8")
    nav = "nav:\n  - Home: index.md\n  - Chapters:\n" + "".join(
        f"      - {name}: {name}.md\n" for name in chapters
    )
    config, found = NAV.subn(lambda _: nav, (ROOT / "mkdocs.yml").read_text("utf-8"), count=1)
    assert found, "mkdocs.yml has no nav"
    (project / "mkdocs.yml").write_text(config, "utf-8")
    return project


def page(chapter: Path) -> str:
    stems = sorted(path.name.removesuffix(".torch.py") for path in chapter.glob("*.torch.py"))
    shown = "".join(f'## {stem}\n\n--8<-- "{chapter.name}/{stem}.md"\n\n' for stem in stems)
    return f"# {chapter.name}\n\n{shown}"


def forget(project: Path, everything: bool = True) -> None:
    """What an earlier build left: all of it, or only the pages and the site."""
    for name in (".build", "site") if everything else ("site",):
        shutil.rmtree(project / name, ignore_errors=True)
