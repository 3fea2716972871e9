"""The notebooks of a built site as pages: MkDocs runs once more, with mkdocs-jupyter, beside it."""

import hashlib
import json
import os
import re
import shutil
import sys
from importlib import metadata
from pathlib import Path
from typing import Any

from trivium.files import fill, fingerprint, write_if_changed
from trivium.frameworks import FRAMEWORKS, OF_LABEL
from trivium.notebooks.ipynb import FOLDER
from trivium.pages import maths
from trivium.pages.templating import render

STYLE = re.compile(r"<style[^>]*>(.*?)</style>", re.DOTALL)
SCRIPT = re.compile(r"<script[^>]*>.*?</script>", re.DOTALL)
FOREIGN = re.compile(r"mathjax|mermaid", re.IGNORECASE)
MARKUP = re.compile(r"[\\`*_|\[\]$]")
RENDERERS = ("mkdocs-jupyter", "mkdocs-material", "mkdocs", "math-core")
LONG = 2000
"""Characters of styles that are worth a file of their own."""
KEY, CONFIG, LISTING = "built-from", "mkdocs-notebooks.yml", "notebooks.md.jinja"


def add(site: Path, root: Path) -> None:
    """Add a page for each notebook of `site`; none without a configuration."""
    found = {
        path.name: path.read_text(encoding="utf-8")
        for path in sorted((site / FOLDER).glob("*.ipynb"))
    }
    if not found or not (root / CONFIG).is_file():
        return
    made, key = root / ".build" / "notebooks-site", made_of(root, found)
    if not (made / KEY).is_file() or (made / KEY).read_text() != key:
        build(made, root, found)
        write_if_changed(made / KEY, key)
    shutil.copytree(made / FOLDER, site / FOLDER, dirs_exist_ok=True)


def build(made: Path, root: Path, found: dict[str, str]) -> None:
    """Run MkDocs over the notebooks; leave pages, and the styles that they share, in `made`."""
    from mkdocs.commands.build import build as mkdocs_build
    from mkdocs.config import load_config

    source, beside = root / ".build" / FOLDER / FOLDER, made.with_suffix(".new")
    read = {name: json.loads(text) for name, text in found.items()}
    chapters = by_chapter(read)
    wanted = {
        name: json.dumps(shown(read[name], name, siblings(own, name)))
        for own in chapters.values()
        for name in own
    } | {"index.md": render(LISTING, chapters=chapters, keys=OF_LABEL)}
    fill(source, wanted)
    config = load_config(
        str(root / CONFIG), strict=True, site_dir=str(beside), nav=navigation(chapters)
    )
    print(
        f"making pages of {len(read)} notebooks, of those that changed", file=sys.stderr, flush=True
    )
    config.extra["frameworks"] = {key: f.label for key, f in FRAMEWORKS.items()}  # for the switch
    config.plugins["mkdocs-jupyter"].config["cache_dir"] = str(root / ".build" / "notebooks-cache")
    mkdocs_build(config)
    shutil.rmtree(made, ignore_errors=True)
    for page in sorted((beside / FOLDER).rglob("*.html")):
        write_if_changed(
            made / page.relative_to(beside),
            lightened(page.read_text(encoding="utf-8"), made / FOLDER),
        )
    shutil.rmtree(beside)


def made_of(root: Path, found: dict[str, str]) -> str:
    """Changes with the notebooks, the configuration and the variables that it reads, the theme,
    and what renders."""
    environment = [os.environ.get(name) for name in ("REPO_URL", "SITE_URL")]
    versions = [metadata.version(name) for name in RENDERERS]
    listing = Path(maths.__file__).with_name("templates") / LISTING
    own = (Path(__file__), Path(maths.__file__), listing, *sorted(root.glob("mkdocs*.yml")))
    theme = sorted((root / "overrides").rglob("*"))
    names = [str(path.relative_to(root)) for path in theme]
    return fingerprint((found, environment, versions, names), (*own, *theme))


def title(book: dict[str, Any]) -> tuple[str, str]:
    """The chapter and the framework, from the heading `# Norms (PyTorch)`."""
    heading = "".join(book["cells"][0]["source"]).partition("\n")[0]
    match = re.match(r"# (.*) \((.*)\)$", heading)
    return (match[1], match[2]) if match else (heading.lstrip("# "), "")


def by_chapter(books: dict[str, dict[str, Any]]) -> dict[str, dict[str, str]]:
    """By chapter the names of the notebooks, each with its framework: chapters by their titles,
    frameworks in the order that they have everywhere. Two chapters may have one title."""
    found: dict[str, dict[str, str]] = {}
    titles = {name: title(book) for name, book in books.items()}
    order = {label: place for place, label in enumerate(OF_LABEL)}
    for name in sorted(books, key=lambda n: (titles[n][0], order.get(titles[n][1], len(order)))):
        chapter, framework = titles[name]
        found.setdefault(chapter, {})[name] = framework
    return found


def navigation(chapters: dict[str, dict[str, str]]) -> list[dict[str, Any]]:
    """The notebooks' own: chapters, and in each its frameworks. The site's does not know them."""
    return [
        {"Notebooks": f"{FOLDER}/index.md"},
        *(
            {chapter: [{framework: f"{FOLDER}/{name}"} for name, framework in own.items()]}
            for chapter, own in chapters.items()
        ),
    ]


def siblings(own: dict[str, str], name: str) -> str:
    """Links from a notebook's page to the same chapter in the other frameworks."""
    links = [
        f'<a data-of="{OF_LABEL.get(framework, "")}" href="../{Path(other).stem}/">{framework}</a>'
        for other, framework in own.items()
        if other != name
    ]
    return f". The same in {', '.join(links)}" if links else ""


def shown(book: dict[str, Any], name: str, others: str = "") -> dict[str, Any]:
    """A notebook to look at: its mathematics is MathML, and its links start one folder deeper.

    `others` are the words that lead to the other frameworks.
    """
    for cell in book["cells"]:
        if cell["cell_type"] == "markdown":
            cell["source"] = with_mathml("".join(cell["source"])).replace("](../", "](../../")
    parts = book["cells"][0]["source"].split("\n\n")  # the title, the word on its origin, the text
    book["cells"][0]["source"] = "\n\n".join(
        [
            *parts[:2],
            f'<a href="../{name}" download>Download this notebook</a>{others}',
            *parts[2:],
        ]
    )
    return book


def with_mathml(text: str) -> str:
    """Markdown whose formulas are MathML in which nothing is Markdown; code keeps its dollars."""
    kept: list[str] = []

    def keep(html: str) -> str:
        kept.append(html)
        return f"\0{len(kept) - 1}\0"

    def formula(latex: str, displayed: bool) -> str:
        plain = MARKUP.sub(
            lambda m: f"&#{ord(m[0])};", maths.mathml(latex, displayed).replace("\n", " ")
        )
        return keep(f'<div class="formula">{plain}</div>' if displayed else plain)

    text = maths.HIDDEN.sub(lambda m: keep(m[0]), text)
    text = maths.DISPLAYED.sub(lambda m: formula(m["latex"], True), text)
    text = maths.CODE.sub(lambda m: keep(m[0]), text)
    text = maths.INLINE.sub(lambda m: formula(m[3], False) if m[3] else m[0], text)
    return re.sub(r"\0(\d+)\0", lambda m: kept[int(m[1])], text)


def lightened(html: str, folder: Path) -> str:
    """A page without the 590 KB of styles that each one brings: they are one file in the folder.

    Nor does it name the hosts of MathJax and Mermaid, of which it has no need.
    """

    def out(style: re.Match[str]) -> str:
        if len(style[1]) < LONG:
            return style[0]
        name = f"style-{hashlib.sha256(style[1].encode()).hexdigest()[:8]}.css"
        write_if_changed(folder / name, style[1])
        return f'<link rel="stylesheet" href="../{name}">'

    html = SCRIPT.sub(lambda m: "" if FOREIGN.search(m[0]) else m[0], html)
    return STYLE.sub(out, html)
