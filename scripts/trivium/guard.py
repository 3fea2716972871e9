"""A cheap look, after each snippet, at what snippets commonly change. It is the convenience; `--isolated` is the proof."""

import _thread
import ctypes
import gc
import json
import os
import shutil
import sys
import warnings
from importlib import import_module
from typing import Any

from trivium.frameworks import FRAMEWORKS, REFERENCE, Framework

WATCHED = ("builtins", "math", "json", "copy", "functools", "operator", "itertools", "time", "random", "copyreg",
           "os", "io", "ast", "struct", "socket", "threading", "types", "logging")  # fmt: skip


class Watch:
    """Knows in microseconds which modules or classes were written to since it last looked, by the version that CPython 3.11,
    for which this package is, keeps of each dictionary (PEP 509). To compare all names takes a hundred times as long."""

    def __init__(self, owners: dict[Any, Any]) -> None:
        self.keys = tuple(owners)
        # A class shows a proxy of its dictionary. Kept, so that the addresses stay.
        self.names = [gc.get_referents(vars(o))[0] if isinstance(o, type) else vars(o) for o in owners.values()]
        # The version stands after the count of references, the class and the size.
        self.versions = [ctypes.c_uint64.from_address(id(names) + 24) for names in self.names]
        self.last = [version.value for version in self.versions]

    def touched(self) -> list[Any]:
        """The keys of those that were written to."""
        now, last = [version.value for version in self.versions], self.last
        self.last = now
        return [] if now == last else [key for key, new, old in zip(self.keys, now, last, strict=True) if new != old]


class Guard:
    """Remembers what is clean: names and methods in the parent, so that no fork touches them, and the rest by `settle`, in the
    worker. `restore` mends what the engine itself needs; `soiled` says what a snippet left."""

    def __init__(self, framework: Framework) -> None:
        self.framework = framework
        own = {name for name in sys.modules if name.startswith("trivium.")}
        names = {*WATCHED, *own, *framework.modules, *FRAMEWORKS[REFERENCE].modules}
        self.modules = {name: import_module(name) for name in sorted(names)}
        self.names = {name: dict(vars(module)) for name, module in self.modules.items()}
        self.written = Watch(self.modules)
        owners = (framework, FRAMEWORKS[REFERENCE]) if framework.key != REFERENCE else (framework,)
        self.owners = owners
        self.engine = [value for name in own for value in vars(self.modules[name]).values() if isinstance(value, type)
                       and value.__module__ in own] + [json.JSONEncoder, json.JSONDecoder]  # fmt: skip
        self.classes = {cls: _methods(cls) for cls in (*self.engine, *(cls for owner in owners for cls in owner.classes()))}
        self.patched = Watch({cls: cls for cls in self.classes})

    def settle(self) -> None:
        """In the worker, which has set a few things itself."""
        self.names.update({name: dict(vars(self.modules[name])) for name in self.written.touched()})
        self.classes.update({cls: _methods(cls) for cls in self.patched.touched()})
        self.directory = os.getcwd()
        self.plain = self._plain()
        self.states = [owner.state() for owner in self.owners]

    def _plain(self) -> tuple[Any, ...]:
        """What os, sys and warnings alone can change; for more, a snippet needs an import that is suspected."""
        environment = vars(os.environ)["_data"]  # as bytes: to decode them all costs more than the rest of this
        return (
            dict(environment), list(sys.path), list(sys.argv), list(warnings.filters), warnings.showwarning, os.umask(0o022),
            sys.getrecursionlimit(), sys.gettrace(), sys.getprofile(), sys.displayhook, sys.excepthook, sys.unraisablehook,
            sys.breakpointhook, list(sys.meta_path), sys.getswitchinterval(), sys.get_int_max_str_digits(), _thread._count(),
            os.getpriority(os.PRIO_PROCESS, 0),
        )  # fmt: skip

    def restore(self) -> str:
        """Put back names that were replaced, and the engine's own methods; says what was replaced, or nothing."""
        changed = ""
        for name in self.written.touched():
            before, now = self.names[name], vars(self.modules[name])
            replaced = [k for k, v in before.items() if now.get(k, self) is not v]
            if replaced and not (name == "builtins" and replaced == ["_"]):
                now.update({k: before[k] for k in replaced})
                changed = f"{name}.{replaced[0]}"
            self.names[name] = dict(now)
        for name, module in self.modules.items():
            if sys.modules.get(name) is not module:
                changed = f"sys.modules[{name!r}]"
                sys.modules[name] = module
        for cls in self.patched.touched():
            before, now = self.classes[cls], _methods(cls)
            for k in before.keys() | now.keys():
                if now.get(k, self) is not before.get(k, self):
                    changed = f"{cls.__name__}.{k}"
                    if cls in self.engine:
                        setattr(cls, k, before[k]) if k in before else delattr(cls, k)
        return changed

    def soiled(self) -> str:
        """What the snippet left changed, in a few words; empty if nothing was seen."""
        try:
            if changed := self.restore():  # by the value, while it was looked at
                return changed
            if os.getcwd() != self.directory:
                return "the working directory"
            for left in os.listdir("."):  # removing it costs less than a worker that has to learn everything again
                shutil.rmtree(left) if os.path.isdir(left) and not os.path.islink(left) else os.unlink(left)
            if self._plain() != self.plain:
                return "the interpreter's state"
            if [owner.state() for owner in self.owners] != self.states:
                return f"{self.framework.label}'s settings"
        except BaseException as error:
            return f"a state that cannot be read ({type(error).__name__})"
        return ""


def _methods(cls: type) -> dict[str, Any]:
    """What a class defines, without what Python notes there when the class is looked at, or copied."""
    return {name: value for name, value in vars(cls).items() if name not in ("__annotations__", "__slotnames__")}
