"""What all pages need, in three files: a style sheet, a script that runs before the first paint,
and one that runs when the page is there. mkdocs.yml lists what is in each; the theme's own files
come along.

A request more, however small, is one more that the first paint shares the line with.
"""

import re
from collections.abc import Iterable

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files

STYLE, FIRST, LATE = "assets/site.css", "assets/javascripts/first.js", "assets/javascripts/late.js"
"""In the folders of those that they join: what these name is found beside them."""
SHEETS = re.compile(r"assets/stylesheets/(?:main|palette)\.\w+\.min\.css")
BUNDLE = re.compile(r"assets/javascripts/bundle\.\w+\.min\.js")
COMMENT = re.compile(r"/\*.*?\*/\n*", re.DOTALL)
"""In a style sheet of ours. The theme's have none, but strings that look like one."""
MAP = re.compile(r"\n//# sourceMappingURL=\S+")


def join(files: Files, config: MkDocsConfig) -> None:
    """Put the three files in the place of many, and let the templates ask for them alone."""
    sheets, bundle = _theme(files, SHEETS), _theme(files, BUNDLE)
    extra = config.extra
    ours = [COMMENT.sub("", text) for text in _take(files, map(str, config.extra_css))]
    made = {
        STYLE: [*_take(files, sheets), *ours],
        FIRST: _take(files, extra.get("first", [])),
        LATE: [*_take(files, extra.get("late", [])), *_take(files, bundle)],
    }
    for name, parts in made.items():
        if parts:
            text = MAP.sub("", "\n".join(parts))
            files.append(File.generated(config, name, content=text))
    config.extra_css = [STYLE] if made[STYLE] else []
    for key, name in (("first", FIRST), ("late", LATE)):
        extra[key] = [name] if made[name] else []
    extra["joined"] = True


def _theme(files: Files, name: re.Pattern[str]) -> list[str]:
    return sorted(file.src_uri for file in files if name.fullmatch(file.src_uri))


def _take(files: Files, names: Iterable[str]) -> list[str]:
    """The texts of files that the site then has no more; their maps, which are larger, neither."""
    texts = []
    for name in names:
        if not (file := files.get_file_from_path(name)):
            raise PluginError(f"mkdocs.yml: {name} is no file of docs; mend the name")
        texts.append(file.content_string)
        for gone in filter(None, (file, files.get_file_from_path(f"{name}.map"))):
            files.remove(gone)
    return texts
