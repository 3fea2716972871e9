"""The site's environment for templates gives what MkDocs' own gives."""

from pathlib import Path

from mkdocs.config import load_config
from mkdocs.structure.files import Files
from mkdocs.theme import Theme
from trivium.site import templates

ROOT = Path(__file__).resolve().parents[2]


def test_the_theme_has_the_same_files_without_its_icons_being_listed(tmp_path: Path) -> None:
    config = load_config(str(ROOT / "mkdocs.yml"), hooks=[])
    theme = config.theme
    (tmp_path / "own" / ".hidden" / "deep").mkdir(parents=True)
    for name in ("own/shown.js", "own/.hidden/deep/x.js", ".y.js"):
        (tmp_path / name).write_text("")
    theme.dirs.insert(0, str(tmp_path))
    found = []
    for prepared in (False, True):
        if prepared:
            templates.prepare(theme, tmp_path / "kept")
        env, files = theme.get_env(), Files([])
        files.add_files_from_theme(env, config)
        found.append({file.src_uri: file.abs_src_path for file in files})
        listed = env.list_templates()
    assert found[0] == found[1] and "own/shown.js" in found[1]
    assert len(listed) < 1000 and not any(name.startswith(".icons") for name in listed)


def test_a_template_is_compiled_once(tmp_path: Path) -> None:
    (tmp_path / "theme").mkdir()
    (tmp_path / "theme" / "main.html").write_text("{{ 1 + 1 }}")
    for _ in range(2):
        theme = Theme(custom_dir=str(tmp_path / "theme"))
        templates.prepare(theme, tmp_path / "kept")
        assert theme.get_env().get_template("main.html").render() == "2"
        (kept,) = (tmp_path / "kept").iterdir()
    stamp = kept.stat().st_mtime_ns
    (tmp_path / "theme" / "main.html").write_text("{{ 1 + 2 }}")
    assert theme.get_env().get_template("main.html").render() == "3"
    assert kept.stat().st_mtime_ns != stamp, "what changed is compiled again"
