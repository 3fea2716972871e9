"""Compares global state before and after each snippet, so that a changed worker is replaced.

It looks at what snippets commonly change, and is cheap. It is a convenience; `--isolated` is the
proof.
"""

import _thread
import builtins
import json
import os
import sys
import warnings
from collections.abc import Iterable
from importlib import import_module
from operator import is_
from types import ModuleType
from typing import Any

from trivium.execution.dict_watch import Changes
from trivium.execution.process_tree import remove
from trivium.frameworks import owners
from trivium.frameworks.base import Framework

WATCHED = (
    "math",
    "json",
    "copy",
    "functools",
    "operator",
    "itertools",
    "time",
    "random",
    "copyreg",
    "os",
    "io",
    "ast",
    "struct",
    "socket",
    "threading",
    "types",
    "logging",
)
LONG_AGO = 1, 1
"""When a worker's folders were read and written last, as long as nothing came or went there, in
nanoseconds: a time that nobody else sets. To ask for it takes a third of the time to list what is
in them."""
NOTED = {"__annotations__", "__annotations_cache__", "__annotate_func__", "__slotnames__"}
"""What Python itself notes in a class when somebody looks at it, or copies an instance."""
CHANGES, IMPORTS = Changes(), Changes()
"""Of all modules and classes that a guard of this process looks at; of `sys.modules`."""


class Watch:
    """Finds the modules or classes that were written to since it last looked.

    Every value is compared by identity, as what a snippet put there may claim to be equal to
    anything. 3,000 to 5,000 names take 0.1 ms, so that `CHANGES` is asked first.
    """

    def __init__(self, owners: dict[Any, Any]) -> None:
        self.names = {key: vars(owner) for key, owner in owners.items()}
        for names in self.names.values():
            CHANGES.watch(names)
        self.last = {key: dict(names) for key, names in self.names.items()}

    def written(self) -> dict[Any, dict[str, Any]]:
        """Those that were written to since the last call, with what they held before."""
        found = {
            key: self.last[key]
            for key, names in self.names.items()
            if not _identical(names, self.last[key])
        }
        self.accept(found)
        return found

    def accept(self, keys: Iterable[Any]) -> None:
        """Take what these hold now for what they should hold."""
        self.last.update({key: dict(self.names[key]) for key in keys})


def _identical(now: Any, before: Any) -> bool:
    """Whether two dictionaries hold the very same objects in the same order."""
    return len(now) == len(before) and all(map(is_, now.values(), before.values()))


def try_watch() -> None:
    """Raise RuntimeError if a change of a module or a class goes unseen or unheard.

    Without this, a Python that keeps its names elsewhere would make all workers look clean.
    """
    module, cls = ModuleType("tried"), type("Tried", (), {"method": abs})
    module.name = abs  # type: ignore[attr-defined]
    watch = Watch({"module": module, "class": cls})
    blind, deaf = bool(watch.written()), False
    for owner in (module, cls):
        CHANGES.any()
        setattr(owner, "name" if owner is module else "method", max)
        deaf |= not CHANGES.any()
    if blind or deaf or [*watch.written()] != ["module", "class"] or watch.written():
        version = sys.version.split()[0]
        raise RuntimeError(f"changes of modules or classes cannot be seen in Python {version}")


class Guard:
    """Snapshot of global state.

    The contents of modules and classes are taken in the fork server, so that workers share their
    memory; the rest by `settle`, in the worker. `restore` puts back what the engine itself needs;
    `soiled` says what a snippet left changed.
    """

    def __init__(self, framework: Framework) -> None:
        try_watch()
        self.framework, self.owners = framework, owners(framework.key)
        own = {name for name in sys.modules if name.startswith("trivium.")}
        names = {*WATCHED, *own, *(name for owner in self.owners for name in owner.modules)}
        self.modules = {name: import_module(name) for name in sorted(names)}
        self.imported = sys.modules
        IMPORTS.watch(self.imported)
        self.builtins_now = vars(builtins)
        self.builtins = dict(self.builtins_now)
        CHANGES.watch(self.builtins_now)
        self.names = Watch(self.modules)
        self.engine = [
            value
            for name in own
            for value in vars(self.modules[name]).values()
            if isinstance(value, type) and value.__module__ in own
        ] + [json.JSONEncoder, json.JSONDecoder]
        theirs = (cls for owner in self.owners for cls in owner.classes())
        self.methods = Watch({cls: cls for cls in (*self.engine, *theirs)})
        CHANGES.any()

    def settle(self, directory: str, temporary: str) -> None:
        """Take the snapshot's second half, in a worker that has set a few things itself.

        The folders are the worker's own: the one it works in, and the one for temporary files. What
        a snippet leaves there is removed, and nothing anywhere else.
        """
        if CHANGES.any():  # only then, as to look at all names copies the memory that is shared
            self.names.written()
            self.methods.written()
        self.directory, self.temporary = directory, temporary
        for folder in (directory, temporary):
            os.utime(folder, ns=LONG_AGO)
        self.plain = self._plain()
        self.states = [owner.state() for owner in self.owners]

    def expect(self, *modules: str) -> None:
        """Take what these modules hold now for what they should hold, and look at no others."""
        self.names.accept(modules)
        CHANGES.any()

    def expect_main(self, main: ModuleType) -> None:
        """Take this for the module of the next snippet."""
        sys.modules["__main__"] = main
        IMPORTS.any()

    def _plain(self) -> tuple[Any, ...]:
        """What os, sys and warnings can change.

        To change more a snippet needs an import that the static check reports.
        """
        # As bytes: to decode all variables costs more than the rest of this.
        environment = vars(os.environ)["_data"]
        return (
            dict(environment),
            list(sys.path),
            list(sys.argv),
            list(warnings.filters),
            warnings.showwarning,
            os.umask(0o022),
            sys.getrecursionlimit(),
            sys.gettrace(),
            sys.getprofile(),
            sys.displayhook,
            sys.excepthook,
            sys.unraisablehook,
            sys.breakpointhook,
            list(sys.meta_path),
            sys.getswitchinterval(),
            sys.get_int_max_str_digits(),
            _thread._count(),
            os.getpriority(os.PRIO_PROCESS, 0),
        )

    def restore(self) -> str:
        """Put back names that were replaced, and the engine's own methods; gives one of them."""
        changed = self._put_back() if CHANGES.any() else ""
        if sys.modules is not self.imported:
            sys.modules, changed = self.imported, "sys.modules"
        if IMPORTS.any():
            for name, module in self.modules.items():
                if sys.modules.get(name) is not module:
                    changed = f"sys.modules[{name!r}]"
                    sys.modules[name] = module
        return changed

    def _put_back(self) -> str:
        changed = ""
        # Built-in names first, and without calling any of them: all that follows does.
        for k, v in self.builtins.items():
            if self.builtins_now.get(k) is not v:
                self.builtins_now[k] = v
                changed = f"builtins.{k}"
        for name, before in self.names.written().items():
            now = vars(self.modules[name])
            replaced = [k for k, v in before.items() if now.get(k, self) is not v]
            if replaced:
                now.update({k: before[k] for k in replaced})
                changed = f"{name}.{replaced[0]}"
                self.names.accept([name])
        for cls, before in self.methods.written().items():
            now = vars(cls)
            for k in (before.keys() | now.keys()) - NOTED:
                if now.get(k, self) is not before.get(k, self):
                    changed = f"{cls.__name__}.{k}"
                    if cls in self.engine:
                        setattr(cls, k, before[k]) if k in before else delattr(cls, k)
            self.methods.accept([cls])
        return changed

    def soiled(self) -> str:
        """What the snippet left changed, in a few words; empty if nothing was seen."""
        try:
            if changed := self.restore():  # the value changed it, while it was looked at
                return changed
            if os.getcwd() != self.directory:
                return "the working directory"
            # To remove files costs less than a fresh worker, which has all caches empty.
            for folder in (self.directory, self.temporary):
                if os.stat(folder).st_mtime_ns != LONG_AGO[1]:
                    for left in os.listdir(folder):
                        remove(os.path.join(folder, left))
                        if os.path.lexists(os.path.join(folder, left)):
                            return "a file that cannot be removed"
                    os.utime(folder, ns=LONG_AGO)
            if self._plain() != self.plain:
                return "the interpreter's state"
            if [owner.state() for owner in self.owners] != self.states:
                return f"{self.framework.label}'s settings"
        except BaseException as error:
            return f"a state that cannot be read ({type(error).__name__})"
        return ""
