"""What a framework's class says and does. There is one in each other file of this package."""

from typing import Any


class Framework:
    """All that is said of a framework anywhere, and how its values and its state are read."""

    key = ""
    """In the names of its snippets: x.torch.py. Small letters only, and no common word: no other
    file of the engine may have it as a text."""
    label = ""
    """Its name, as people write it."""
    place = 9
    """Where it stands among the others on a page: the lowest comes first, of equals the key that
    comes first in the alphabet."""
    module = ""
    """What is imported."""
    requirement = ""
    """The package that requirements.txt pins."""
    cost = 0
    """How long its snippets take, by rank: the highest starts first, of equals the one that stands
    first on a page, and last who says nothing."""
    aliases: dict[str, str] = {}
    """The short names under which snippets import its modules."""
    spelled: dict[str, str] = {}
    """Modules whose names people begin otherwise, and how."""
    roots: tuple[str, ...] = ()
    """The first part of every dotted name that can be one of its own."""
    also: tuple[str, ...] = ()
    """Other packages that belong to it, by the names under which they are imported."""
    needs: tuple[str, ...] = ()
    """Those without which it does nothing: all of its snippets use them."""
    without: tuple[str, ...] = ()
    """Packages that it would import only since they are installed: its own import goes without."""
    preload: tuple[str, ...] = ()
    """Modules that are imported with it, once for all workers."""
    lazy: dict[str, str] = {}
    """A pattern in a snippet's text, and the module that such a snippet imports sooner or later."""
    modules: tuple[str, ...] = ()
    """Modules in which a snippet may replace a name."""
    logger = ""
    """What is logged here for the user is shown as a warning."""
    an_array = ""
    """An expression that makes an array: the last line of the snippets that `new` writes."""
    look = ("inherit", "inherit", "")
    """Its color on light pages and on dark ones, and its sign, for who sees no colors."""
    arrays: tuple[str, ...] = ()
    """Names of the types of its arrays, as far as they are no other framework's."""
    required = True
    """Whether every example has a snippet of it, or says that it is missing there. A framework that
    is not required covers a part of the site, and changes nothing elsewhere."""
    environment: dict[str, str] = {}

    @property
    def import_line(self) -> str:
        """How a snippet begins."""
        alias, module = next(iter(self.aliases.items()), ("", self.module))
        return f"import {module} as {alias}" if alias else f"import {module}"

    def start(self) -> None:
        """In the fork server: look up what a hostile snippet could replace. Nothing may compute."""

    def keep(self, compilations: Any) -> None:
        """In the fork server: keep what is compiled there, by `get` and `put`."""

    def settle(self) -> None:
        """In a fresh worker: one thread, seeds."""

    def reset(self, source: str) -> None:
        """Before each snippet: seeds, and forget what the framework says only once."""

    def array(self, value: Any) -> tuple[str, Any] | None:
        """The name of the dtype and a NumPy array, if the value is a tensor of the framework."""
        return None

    def dtype(self, value: Any) -> str | None:
        """The name of a dtype object, if the value is one."""
        return None

    def shape(self, value: Any) -> tuple[Any, ...] | None:
        """A shape object of the framework's own as a tuple, if the value is one."""
        return None

    def state(self) -> tuple[Any, ...]:
        """What snippets commonly change; a worker whose state differs afterwards is replaced."""
        return ()

    def classes(self) -> tuple[type, ...]:
        """Classes whose methods a snippet may replace."""
        return ()
