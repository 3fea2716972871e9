"""The style sheet of all pages, one file: what the theme needs and what mkdocs.yml adds.

Nothing is painted before all style sheets are there, and each one more is a request more to wait for.
"""

import re

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

SHEET = "assets/site.css"
"""In the folder of those that it joins, so that what they name is found beside it."""
THEME = re.compile(r"assets/stylesheets/(?:main|palette)\.\w+\.min\.css")
COMMENT = re.compile(r"/\*.*?\*/\n*", re.DOTALL)


def join(files: Files, config: MkDocsConfig) -> None:
    """Put one file in the place of several. Where there is one, the template asks for no other."""
    theme = sorted(file.src_uri for file in files if THEME.fullmatch(file.src_uri))
    parts = [_take(files, name) for name in theme]
    parts += [COMMENT.sub("", _take(files, str(name))) for name in config.extra_css]
    files.append(File.generated(config, SHEET, content="\n".join(parts)))
    config.extra_css = [SHEET]
    config.extra["one_sheet"] = True


def _take(files: Files, name: str) -> str:
    file = files.get_file_from_path(name)
    assert file, f"mkdocs.yml: extra_css names {name}, which is no file"
    files.remove(file)
    return file.content_string
