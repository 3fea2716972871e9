"""What the site has besides its pages reaches a site builder without hooks too."""

import json
import re
from pathlib import Path

import pytest
from making import KEYS, example, f32, saw
from mkdocs.config import load_config
from trivium.comparison.verdict import judge
from trivium.pages.corpus import Corpus
from trivium.pipeline.result import Result
from trivium.site import extras

OVERRIDES = Path(__file__).parents[2] / "overrides"
ASKED = example(name="norms/l1")
SEEN = {key: saw(f32(1)) for key in KEYS}
RESULTS = [Result(ASKED, SEEN, judge(ASKED, SEEN))]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "mkdocs.yml").write_text(
        "site_name: T\nnav: [index.md, Norms: norms.md]\nhooks: [none.py]\n"
    )
    (tmp_path / "requirements.txt").write_text("torch==2.15.0\nnumpy==2.5.5\n")
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "index.md").write_text("---\ndescription: All.\n---\n\n# Home\n")
    (tmp_path / "docs" / "norms.md").write_text('# Norms\n\n--8<-- "norms/l1.md"\n')
    return tmp_path


def corpus(root: Path) -> Corpus:
    return Corpus(RESULTS, root / "docs")


def made(root: Path) -> dict[str, Path]:
    folder = root / ".build" / extras.FOLDER
    return {p.relative_to(folder).as_posix(): p for p in folder.rglob("*") if p.is_file()}


def settings(root: Path) -> dict[str, object]:
    found: dict[str, object] = json.loads((root / ".build" / extras.CONFIG).read_text())
    return found


def test_the_files_are_those_of_the_hook(root: Path) -> None:
    extras.prepare(corpus(root), root)
    config = load_config(str(root / "mkdocs.yml"), hooks=[])
    wanted = extras.files(corpus(root), config)
    assert {name: path.read_text("utf-8") for name, path in made(root).items()} == wanted
    assert {"examples.json", "llms.txt", "notebooks/norms-jax.ipynb", "notebooks/index.html"} <= {
        *wanted
    }
    assert json.loads(wanted["examples.json"])["versions"] == {"torch": "2.15.0", "numpy": "2.5.5"}
    assert settings(root)["extra"] == extras.values(corpus(root), config)


def test_only_what_changed_is_written(root: Path) -> None:
    extras.prepare(corpus(root), root)
    stamps = {name: path.stat().st_mtime_ns for name, path in made(root).items()}
    gone = root / ".build" / extras.FOLDER / "notebooks" / "gone-jax.ipynb"
    gone.write_text("{}")
    extras.prepare(corpus(root), root)
    assert {name: path.stat().st_mtime_ns for name, path in made(root).items()} == stamps


def test_the_values_of_the_templates(root: Path) -> None:
    config = load_config(str(root / "mkdocs.yml"), hooks=[])
    values = extras.values(corpus(root), config)
    assert values["versions"] == [["PyTorch", "2.15.0"], ["NumPy", "2.5.5"]]
    assert values["commit_date"] == ""
    assert [book["path"] for book in values["notebooks"]["norms/"]] == [
        f"notebooks/norms-{key}.ipynb" for key in KEYS
    ]
    config.use_directory_urls = False
    assert [*extras.values(corpus(root), config)["notebooks"]] == ["norms.html"]


def test_pages_can_be_edited_where_a_repository_is_named(root: Path) -> None:
    extras.prepare(corpus(root), root)
    assert settings(root)["INHERIT"] == "../mkdocs.yml" and settings(root)["edit_uri"] == ""
    with (root / "mkdocs.yml").open("a") as file:
        file.write("repo_url: https://example.org/r\n")
    extras.prepare(corpus(root), root)
    assert "edit_uri" not in settings(root)


def test_a_tree_without_a_site_has_none(tmp_path: Path) -> None:
    extras.prepare(corpus(tmp_path), tmp_path)
    assert not (tmp_path / ".build").exists()


@pytest.mark.parametrize("path", sorted(OVERRIDES.rglob("*.html")), ids=lambda path: path.name)
def test_templates_call_no_method_of_python(path: Path) -> None:
    """Zensical renders them with MiniJinja, whose values have none: `items`, `get`, `split`."""
    code = re.findall(r"\{[{%].*?[}%]\}", path.read_text("utf-8"), re.DOTALL)
    assert {*re.findall(r"[\w)\]]+\.\w+\(", " ".join(code))} <= {"lang.t("}
