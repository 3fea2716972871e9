"""What all pages need is in three files, and a name that is wrong is told."""

import re
from importlib import resources
from pathlib import Path

import pytest
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files
from trivium.site.joined import BUNDLE, FIRST, LATE, SHEETS, STYLE, join

ROOT = Path(__file__).resolve().parents[2]
BASE = resources.files("material") / "templates" / "base.html"
THEME = {
    "assets/stylesheets/main.1a.min.css": '.a::after{content:"/* "}.b::after{content:" */"}',
    "assets/stylesheets/main.1a.min.css.map": "{}",
    "assets/stylesheets/palette.2b.min.css": ".palette{}",
    "assets/javascripts/bundle.3c.min.js": '"use strict";theme();\n//# sourceMappingURL=x.map\n',
}
OURS = {"assets/own.css": "/* Why. */\n.own {}", "a.js": "a();", "b.js": "b();", "c.js": "c();"}


def joined(tmp_path: Path, **extra: list[str]) -> tuple[dict[str, str], MkDocsConfig]:
    (tmp_path / "docs").mkdir()
    (tmp_path / "mkdocs.yml").write_text("site_name: x\nplugins: []\n", "utf-8")
    config = load_config(str(tmp_path / "mkdocs.yml"))
    config.extra_css = ["assets/own.css"]
    config.extra |= extra
    config.plugins._current_plugin = None  # as while a hook runs
    contents = THEME | OURS
    files = Files([File.generated(config, name, content=contents[name]) for name in contents])
    join(files, config)
    return {file.src_uri: file.content_string for file in files}, config


def test_the_theme_comes_first_in_the_style_and_last_in_what_is_late(tmp_path: Path) -> None:
    made, config = joined(tmp_path, first=["b.js", "a.js"], late=["c.js"])
    assert made == {
        STYLE: f"{THEME['assets/stylesheets/main.1a.min.css']}\n.palette{{}}\n.own {{}}",
        FIRST: "b();\na();",
        LATE: 'c();\n"use strict";theme();\n',
    }
    assert config.extra_css == [STYLE]
    assert (config.extra["first"], config.extra["late"]) == ([FIRST], [LATE])


def test_a_name_that_is_no_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(PluginError, match=r"mkdocs\.yml: d\.js is no file of docs; mend the name"):
        joined(tmp_path, late=["d.js"])


def test_the_pages_of_notebooks_ask_for_what_is_joined() -> None:
    """They are a site of their own, beside the files of this one."""
    text = (ROOT / "mkdocs-notebooks.yml").read_text("utf-8")
    assert f"extra_css: [{STYLE}]" in text
    assert f"extra: {{joined: true, first: [{FIRST}], late: [{LATE}]}}" in text


def test_what_the_theme_asks_for_on_every_page_is_joined() -> None:
    """Its own tags are left out, so what is not joined would be missed."""
    asked = re.findall(r"'(assets/[^']*\.(?:css|js))' \| url }}\">", BASE.read_text("utf-8"))
    assert len(asked) == 3
    assert all(SHEETS.fullmatch(name) or BUNDLE.fullmatch(name) for name in asked)


def test_strings_that_look_like_comments_are_in_no_style_sheet_of_ours() -> None:
    config = load_config(str(ROOT / "mkdocs.yml"), hooks=[])
    for name in map(str, config.extra_css):
        text = (ROOT / "docs" / name).read_text("utf-8")
        assert not re.search(
            r"""["'][^"'\n]*(?:/\*|\*/)""", re.sub(r"/\*.*?\*/", "", text, flags=re.S)
        )
