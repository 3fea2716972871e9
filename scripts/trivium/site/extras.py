"""What the site has besides its pages: files to copy, and values that the templates show.

MkDocs gets both from the hook. For builders without hooks `scripts/build.py build` writes them.
"""

import json
from pathlib import Path, PurePath
from typing import Any

from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

from trivium.files import fill, write_if_changed
from trivium.frameworks import FRAMEWORKS
from trivium.notebooks import ipynb
from trivium.pages import data_export, feed, includes, look_up, plain
from trivium.pages.address import Address
from trivium.pages.corpus import Corpus
from trivium.pages.names import newer
from trivium.pipeline import versions
from trivium.site.unchanged import commit_date

FOLDER, CONFIG = "extra", "zensical.yml"
"""Below `.build`: the files, and the configuration with the values."""
UPGRADE = "upgrade-report.md"
"""Its headings are those of examples, which are found themselves."""


def files(corpus: Corpus, config: MkDocsConfig) -> dict[str, str]:
    """Each file's text by its path in the site: data, notebooks, pages as Markdown, the feed."""
    root, to = root_of(config), Address(config.site_url or "", config.use_directory_urls)
    pins = versions.pins(root / "requirements.txt")
    order = data_export.nav_pages(config.nav)
    changelog = includes.table_text(root / "CHANGELOG.md")
    return {
        **data_export.files(corpus, versions.of_frameworks(pins), order, to),
        feed.FILE: feed.text(changelog, commit_date(root), config.site_name, to),
        **look_up_files(corpus, Address("", to.folders)),
        **ipynb.files(corpus, pins, Address(to.site or ipynb.BESIDE.site, to.folders)),
        **plain.pages(corpus, root / ".build" / "fragments"),
    }


def look_up_files(corpus: Corpus, to: Address) -> dict[str, str]:
    """The index of the look-up box; as a script too where a page may read no file."""
    docs = corpus.docs
    pages = {
        page: text
        for page, text in corpus.pages.items()
        if (path := PurePath(page)).parent.name != "contributors"
        and path.name not in (includes.HOME, UPGRADE)
    }
    files = (docs / "contributors" / f"{name}.tsv" for name in ("owners", "spellings"))
    tables = look_up.tables(*map(includes.table_text, files))

    made = look_up.index(corpus.results, corpus.where, pages, tables, to, corpus.entries)
    known = {name for name, *_ in made["names"]}
    typed = {e.answer.public.name: e.typed for e in corpus.entries if e.typed in known}
    made["newer"] = newer.of_look_up(corpus.newer, typed, corpus.versions)
    text = data_export.for_programs(made)
    found = {"look-up.json": text}
    if not to.folders:
        found["look-up.js"] = f"globalThis.lookUpIndex = {text.rstrip()};\n"
    return found


def values(corpus: Corpus, config: MkDocsConfig) -> dict[str, Any]:
    """What the templates find in `config.extra`.

    Versions as pairs, in the frameworks' order; the notebooks of a page under the page's URL.
    """
    root = root_of(config)
    pins = versions.of_frameworks(versions.pins(root / "requirements.txt"))
    where = config.site_url or "", config.repo_url or "", config.remote_branch
    books = ipynb.links(corpus, *where)
    return {
        "versions": [[FRAMEWORKS[key].label, version] for key, version in pins.items()],
        "frameworks": {key: framework.label for key, framework in FRAMEWORKS.items()},
        "commit_date": commit_date(root),
        "notebooks": {
            Address("", config.use_directory_urls)(page): links for page, links in books.items()
        },
    }


def prepare(corpus: Corpus, root: Path) -> None:
    """Write the files and a configuration that inherits mkdocs.yml."""
    if not (root / "mkdocs.yml").is_file():
        return
    config = load_config(str(root / "mkdocs.yml"), hooks=[])
    fill(root / ".build" / FOLDER, files(corpus, config))
    settings = {"INHERIT": "../mkdocs.yml", "extra": values(corpus, config)}
    if not config.repo_url:
        settings["edit_uri"] = ""  # as in the hook
    write_if_changed(root / ".build" / CONFIG, json.dumps(settings, indent=1) + "\n")


def root_of(config: MkDocsConfig) -> Path:
    """The folder of mkdocs.yml."""
    return Path(config.config_file_path).parent
