"""Renders the reference pages' templates, which stand in `templates/`.

A template is Markdown with tables as HTML, each in a `<div class="tree …">` at the margin. HTML has
to be well-formed XML there (`<br/>`, a value for each attribute), since it becomes part of the
page's tree: see site.extensions.tables. There a line break between two tags is not shown.

A value in `{{ … }}` is plain text in HTML, whatever it holds. Filters say what else it is: `prose`
(what stands in backticks is code), `markdown` (the same, outside of HTML), `asis` (Markdown that is
made already), `plain` (without backticks) and `breakable` (code that may be broken after the parts
of a long name). Drawings have `size`, `points` and `italic`, and the tools of figures.svg.
"""

import re
from contextlib import suppress
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemBytecodeCache, PackageLoader, StrictUndefined, Template
from jinja2.bccache import Bucket
from markupsafe import Markup

from trivium.frameworks import FRAMEWORKS
from trivium.pages import html, markdown
from trivium.pages.figures import svg

TABLE = re.compile(r'^<div class="tree.*?^</div>', re.MULTILINE | re.DOTALL)
BETWEEN_TAGS = re.compile(r">\s*\n\s*<")
AFTER_LONG = re.compile(r"(?<=[\w)\]]{8}[.(])")
"""Where a dotted name may be broken: after a part of at least eight characters."""


def render(template: str | Template, **data: Any) -> str:
    """The fragment that a template makes of plain data; `frameworks` is there too.

    Raises jinja2.TemplateError for a template with a mistake, a name that is not there too.
    """
    made = ENVIRONMENT.get_template(template).render(frameworks=FRAMEWORKS, **data)
    return TABLE.sub(lambda table: BETWEEN_TAGS.sub("><", table[0]), made)


def _shown(value: Any) -> Markup:
    return value if isinstance(value, Markup) else Markup(html.text(str(value)))


def _breakable(code: str) -> Markup:
    return Markup("<wbr/>").join(_shown(part) for part in AFTER_LONG.split(code))


class Compiled(FileSystemBytecodeCache):
    """Keeps compiled templates beside compiled modules, if that can be written: it saves 0.4 s."""

    def dump_bytecode(self, bucket: Bucket) -> None:
        with suppress(OSError):
            Path(self.directory).mkdir(exist_ok=True)
            super().dump_bytecode(bucket)


ENVIRONMENT = Environment(
    loader=PackageLoader("trivium.pages"),
    bytecode_cache=Compiled(str(Path(__file__).with_name("__pycache__"))),
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    autoescape=True,
    finalize=_shown,
)
ENVIRONMENT.globals |= {"abs": abs, "zip": zip} | vars(svg)
ENVIRONMENT.filters |= {
    "size": svg.size,
    "points": svg.points,
    "italic": lambda letters: letters.translate(svg.ITALIC),
    "prose": lambda words: Markup(html.prose(words)),
    "markdown": lambda words: Markup(markdown.prose(words)),
    "asis": Markup,
    "plain": lambda words: words.replace("`", ""),
    "breakable": _breakable,
}
