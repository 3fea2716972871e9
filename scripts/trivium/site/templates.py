"""The theme's templates: compiled once and not in each build, listed without the icons."""

import os
from pathlib import Path

from jinja2 import Environment, FileSystemBytecodeCache, FileSystemLoader
from mkdocs.theme import Theme


class Visible(FileSystemLoader):
    """Lists no hidden folder: MkDocs asks for all 14,000 icons only to leave them out again."""

    def list_templates(self) -> list[str]:
        found: set[str] = set()
        for folder in map(str, self.searchpath):
            for where, below, names in os.walk(folder):
                below[:] = [name for name in below if not name.startswith(".")]
                found.update(Path(where, name).relative_to(folder).as_posix() for name in names)
        return sorted(found)


def prepare(theme: Theme, folder: Path) -> None:
    """Let a theme keep its compiled templates in a folder, and list what is not hidden."""
    folder.mkdir(parents=True, exist_ok=True)
    get_env = theme.get_env

    def prepared() -> Environment:
        env = get_env()
        env.loader = Visible(theme.dirs)
        env.bytecode_cache = FileSystemBytecodeCache(str(folder))
        return env

    theme.get_env = prepared  # type: ignore[method-assign]
