"""A cheap look, after each snippet, at what snippets commonly change. It is the convenience; `--isolated` is the proof."""

import _thread
import json
import os
import sys
import warnings
from importlib import import_module
from typing import Any

from trivium.frameworks import FRAMEWORKS, REFERENCE, Framework

WATCHED = ("builtins", "math", "json", "copy", "functools", "operator", "itertools", "time", "random", "copyreg",
           "os", "io", "ast", "struct", "socket", "threading", "types", "logging")  # fmt: skip


class Guard:
    """Remembers a clean worker. `restore` mends what the engine itself needs; `soiled` says what a snippet left."""

    def __init__(self, framework: Framework) -> None:
        self.framework = framework
        own = {name for name in sys.modules if name.startswith("trivium.")}
        names = {*WATCHED, *own, *framework.modules, *FRAMEWORKS[REFERENCE].modules}
        self.modules = {name: import_module(name) for name in sorted(names)}
        self.names = {name: dict(vars(module)) for name, module in self.modules.items()}
        owners = (framework, FRAMEWORKS[REFERENCE]) if framework.key != REFERENCE else (framework,)
        self.owners = owners
        self.engine = [value for name in own for value in vars(self.modules[name]).values() if isinstance(value, type)
                       and value.__module__ in own] + [json.JSONEncoder, json.JSONDecoder]  # fmt: skip
        classes = [*self.engine, *(cls for owner in owners for cls in owner.classes())]
        self.whole = {cls: dict(vars(cls)) for cls in classes}  # what nearly always is still so
        self.classes = {cls: {k: v for k, v in told.items() if k != "__annotations__"} for cls, told in self.whole.items()}
        self.directory = os.getcwd()
        self.plain = self._plain()
        self.states = [owner.state() for owner in owners]

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
        """Put back names that were replaced; says in which module, or nothing."""
        changed = ""
        for name, module in self.modules.items():
            before, now = self.names[name], vars(module)
            if _same(now, before):
                continue
            replaced = [k for k, v in before.items() if now.get(k, self) is not v]
            if replaced and not (name == "builtins" and replaced == ["_"]):
                now.update({k: before[k] for k in replaced})
                changed = f"{name}.{replaced[0]}"
            self.names[name] = dict(now)
            if sys.modules.get(name) is not module:
                changed = f"sys.modules[{name!r}]"
                sys.modules[name] = module
        for cls in self.engine:
            if vars(cls) != self.whole[cls]:
                before = self.classes[cls]
                for k in before.keys() | vars(cls).keys():
                    if vars(cls).get(k, self) is not before.get(k, self) and k != "__annotations__":
                        changed = f"{cls.__name__}.{k}"
                        setattr(cls, k, before[k]) if k in before else delattr(cls, k)
        return changed

    def soiled(self) -> str:
        """What the snippet left changed, in a few words; empty if nothing was seen."""
        try:
            for cls, before in self.classes.items():
                if vars(cls) != self.whole[cls] and {k: v for k, v in vars(cls).items() if k != "__annotations__"} != before:
                    return f"methods of {cls.__name__}"
            if os.getcwd() != self.directory:
                return "the working directory"
            if os.listdir("."):
                return "files in the working directory"
            if self._plain() != self.plain:
                return "the interpreter's state"
            if [owner.state() for owner in self.owners] != self.states:
                return f"{self.framework.label}'s settings"
            for name, module in self.modules.items():
                if sys.modules.get(name) is not module:
                    return f"sys.modules[{name!r}]"
        except BaseException as error:
            return f"a state that cannot be read ({type(error).__name__})"
        return ""


def _same(now: dict[str, Any], before: dict[str, Any]) -> bool:
    """Whether nothing was replaced; by another value that cannot be compared, something was."""
    try:
        return now == before
    except Exception:
        return False
