"""Names of MkDocs, Markdown and Material that they do not promise to keep, each with what to do."""

import inspect
from importlib import import_module, resources
from pathlib import Path

import pytest

NAMES = {
    "mkdocs.livereload:LiveReloadServer": (
        "_rebuild_cond",
        "site/watch.py asks for a build by it; let the server poll instead",
    ),
    "mkdocs.livereload:LiveReloadServer.__init__": (
        "_want_rebuild",
        "site/watch.py asks for a build by it; let the server poll instead",
    ),
    "mkdocs.structure.pages:Page.render": (
        "_title_from_render",
        "site/page_cache.py keeps it; see KEPT for the others, or delete the cache of pages",
    ),
    "mkdocs.structure.pages:Page": (
        "present_anchor_ids",
        "site/page_cache.py keeps it, or links to anchors are not checked on kept pages",
    ),
    "mkdocs.commands.build:_populate_page": (
        "page.render(",
        "site/page_cache.py and site/live.py replace a page's `render`",
    ),
    "pymdownx.arithmatex": (
        "RE_SMART_DOLLAR_INLINE",
        "pages/maths.py finds inline equations by it; copy the pattern",
    ),
    "markdown.extensions.toc:TocExtension.extendMarkdown": (
        "'toc'",
        "site/extensions/examples.py registers this processor again, after its own",
    ),
    "pymdownx.snippets:SnippetPreprocessor": (
        "RE_ALL_SNIPPETS",
        "pages/includes.py reads includes as it does; test_includes.py holds both together",
    ),
}
ROOT = Path(__file__).parents[2]
OWN = {"notebooks.html"}
"""Partials that only our own templates include."""
REPLACED = sorted(
    path.relative_to(ROOT / "overrides").as_posix()
    for path in (ROOT / "overrides" / "partials").rglob("*.html")
    if path.name not in OWN
)


@pytest.mark.parametrize("place", NAMES)
def test_a_private_name_is_still_there(place: str) -> None:
    module, _, path = place.partition(":")
    found: object = import_module(module)
    for part in filter(None, path.split(".")):
        found = getattr(found, part)
    name, cure = NAMES[place]
    source = inspect.getsource(found).replace('"', "'")  # type: ignore[arg-type]
    assert name in source, f"{place} has no {name} any more. {cure}"


def test_our_partials_replace_some() -> None:
    assert len(REPLACED) >= 5


@pytest.mark.parametrize("partial", REPLACED)
def test_a_partial_that_is_replaced_is_still_one_of_the_theme(partial: str) -> None:
    theme = resources.files("material") / "templates"
    told = f"Material has no {partial} any more, so ours is shown nowhere: see what includes it"
    assert (theme / partial).is_file(), told
    named = f'"{partial}"'
    pages = [p for p in Path(str(theme)).rglob("*.html") if named in p.read_text("utf-8")]
    assert pages, f"no template of Material includes {partial} any more"


def test_the_scripts_of_the_theme_read_what_ours_writes() -> None:
    """`__md_get` and its kin stand in a partial that is replaced by a file."""
    theme = resources.files("material") / "templates" / "partials" / "javascripts" / "base.html"
    ours = (ROOT / "docs" / "assets" / "javascripts" / "scope.js").read_text("utf-8")
    for name in ("__md_scope", "__md_hash", "__md_get", "__md_set"):
        assert name in theme.read_text("utf-8"), f"Material no longer has {name}: see scope.js"
        assert name in ours
