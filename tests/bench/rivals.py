"""The same work without us: bare interpreters, static pages, and two tools that execute
documentation."""

import ast
import json
import subprocess
import sys
import textwrap
import venv
from pathlib import Path

from .workload import IMPORTS

BARE = '''"""Every snippet of one framework in one interpreter: what cannot be had for less."""
import ast
import pathlib

for path in sorted(pathlib.Path({tree!r}).glob("*/*.{key}.py")):
    source = path.read_text("utf-8")
    body = ast.parse(source, str(path))
    shown = ast.Expression(body.body.pop().value)
    space = {{"__name__": "__main__"}}
    exec(compile(body, str(path), "exec"), space)
    repr(eval(compile(shown, str(path), "eval"), space))
'''
MKDOCS = """site_name: rival
theme: {{name: material, font: false, features: [content.code.copy]}}
markdown_extensions:
  - pymdownx.highlight
  - pymdownx.superfences
  - pymdownx.tabbed: {{alternate_style: true}}
plugins: {plugins}
"""
PLUGINS = {
    "static": "[search]",
    "markdown-exec": "[search, markdown-exec]",
    "mkdocs-jupyter": (
        "[search, mkdocs-jupyter: {execute: true, allow_errors: false, include_requirejs: false}]"
    ),
}
MARKDOWN_EXEC = "markdown-exec==1.12.6"


def bare(tree: Path, out: Path) -> dict[str, Path]:
    """A script a framework, the slowest first.

    Called jax.py, one that imports jax would import itself.
    """
    out.mkdir(parents=True, exist_ok=True)
    for key in IMPORTS:
        (out / f"bare_{key}.py").write_text(BARE.format(tree=str(tree), key=key), "utf-8")
    return {key: out / f"bare_{key}.py" for key in ("jax", "tf", "torch", "numpy")}


def pages(tree: Path, out: Path, name: str) -> Path:
    """The project of one of PLUGINS: a page a chapter, or a notebook for each chapter and
    framework."""
    docs = out / name / "docs"
    docs.mkdir(parents=True, exist_ok=True)
    (out / name / "mkdocs.yml").write_text(MKDOCS.format(plugins=PLUGINS[name]), "utf-8")
    (docs / "index.md").write_text("# Home\n", "utf-8")
    for chapter in sorted(path for path in tree.iterdir() if path.is_dir()):
        stems = sorted(path.name.removesuffix(".torch.py") for path in chapter.glob("*.torch.py"))
        if name == "mkdocs-jupyter":
            for key in IMPORTS:
                sources = [(chapter / f"{stem}.{key}.py").read_text("utf-8") for stem in stems]
                (docs / f"{chapter.name}-{key}.ipynb").write_text(notebook(sources), "utf-8")
        else:
            show = {"static": static, "markdown-exec": executed}[name]
            text = "".join(
                f"## {stem}\n\n" + "".join(show(chapter / stem, key) for key in IMPORTS)
                for stem in stems
            )
            (docs / f"{chapter.name}.md").write_text(f"# {chapter.name}\n\n{text}", "utf-8")
    return out / name


def static(stem: Path, key: str) -> str:
    source = Path(f"{stem}.{key}.py").read_text("utf-8")
    return tab(key, f"```python\n{source}```\n\n```text\nwhat it gave\n```\n")


def executed(stem: Path, key: str) -> str:
    source = Path(f"{stem}.{key}.py").read_text("utf-8")
    last = ast.parse(source).body[-1]
    lines = source.splitlines()
    text = "\n".join([*lines[: last.lineno - 1], f"print({ast.unparse(last)})"])
    return tab(key, f'```python exec="1" source="above" result="text"\n{text}\n```\n')


def tab(key: str, text: str) -> str:
    return f'=== "{key}"\n\n{textwrap.indent(text, "    ")}\n'


def notebook(sources: list[str]) -> str:
    cells = [
        {
            "cell_type": "code",
            "id": f"cell-{i}",
            "metadata": {},
            "execution_count": None,
            "outputs": [],
            "source": source,
        }
        for i, source in enumerate(sources)
    ]
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    return json.dumps(
        {"nbformat": 4, "nbformat_minor": 5, "metadata": {"kernelspec": kernel}, "cells": cells}
    )


def interpreter(out: Path) -> Path | None:
    """A Python that has markdown-exec beside all that this one has.

    It is not among our requirements.
    """
    home, own = (
        out / "venv",
        Path(sys.prefix)
        / "lib"
        / f"python{sys.version_info[0]}.{sys.version_info[1]}"
        / "site-packages",
    )
    python = home / "bin" / "python"
    if not (home / "made").exists():
        venv.create(home, clear=True, with_pip=True)
        theirs = home / "lib" / own.parent.name / "site-packages"
        (theirs / "ours.pth").write_text(f"{own}\n", "utf-8")
        if subprocess.run(
            [python, "-m", "pip", "install", "--quiet", MARKDOWN_EXEC], check=False
        ).returncode:
            return None
        (home / "made").touch()
    return python
