"""What the guard sees after a snippet, and what it puts back before the value is looked at.

NumPy stands for all frameworks.
"""

import ast
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest
from running import run
from trivium.execution import dict_watch, state_guard
from trivium.execution.scheduler import Pool
from trivium.execution.side_effects import suspicious
from trivium.frameworks import FRAMEWORKS

PID = "import os\nos.getpid()"
SOILS = {
    "environment": "import os\nos.environ['A'] = '1'\n1",
    "working directory": "import os\nos.chdir('/')\n1",
    "path": "import sys\nsys.path.append('x')\n1",
    "argv": "import sys\nsys.argv = ['x']\n1",
    "recursion limit": "import sys\nsys.setrecursionlimit(5000)\n1",
    "collector": "import gc\ngc.disable()\n1",
    "trace": "import sys\nsys.settrace(lambda *_: None)\n1",
    "display hook": "import sys\nsys.displayhook = print\n1",
    "umask": "import os\nos.umask(0)\n1",
    "signal": "import signal\nsignal.signal(signal.SIGINT, signal.SIG_IGN)\n1",
    "alarm": "import signal\nsignal.setitimer(signal.ITIMER_REAL, 1000)\n1",
    "root logger": "import logging\nlogging.disable()\n1",
    "locale": (
        "import locale\nlocale.setlocale(locale.LC_ALL, 'C')\n"
        "locale.setlocale(locale.LC_CTYPE, 'POSIX')\n1"
    ),
    "thread": (
        "import threading, time\n"
        "threading.Thread(target=time.sleep, args=(99,), daemon=True).start()\n1"
    ),
    "print options": "import numpy as np\nnp.set_printoptions(precision=2)\n1",
    "errors": "import numpy as np\nnp.seterr(all='raise')\n1",
    "framework function": "import numpy as np\nnp.sum = min\n1",
    "submodule function": "import numpy as np\nnp.linalg.norm = min\n1",
    "builtin": "import builtins\nbuiltins.len = abs\n1",
    "module": "import sys\nsys.modules['numpy'] = sys\n1",
    "math": "import math\nmath.pi = 3\n1",
    "random": "import random\nrandom.random = lambda: 0\n1",
    "niceness": "import os\nos.nice(1)\n1",
    "importer": "import sys\nsys.meta_path.append(None)\nsys.meta_path.pop(0)\n1",
    "an array for a number": "import numpy as np\nnp.pi = np.ones(2)\n1",
    "deleted name": "import numpy as np\ndel np.mean\n1",
    "audit hook": "import sys\nsys.addaudithook(lambda *_: None)\n1",
    "collector's hook": "import gc\ngc.callbacks.append(print)\n1",
    "dump": "import faulthandler\nfaulthandler.disable()\n1",
    "channel": "import socket\nsocket.getaddrinfo = 1\n1",
    "engine": "import trivium.execution.worker as w\nw.Worker.serve = 1\n1",
}
CLEAN = [
    "1",
    "import numpy as np\nnp.ones(3)",
    "print('x')\n1",
    "def f(): return 1\nf()",
    "_ = 1\n_",
    "x = []\nx",
    "raise ValueError\n1",
    "import os\nwith open('f', 'w') as f:\n    f.write('x')\nos.remove('f')",
    "import warnings\nwarnings.warn('x')\n1",
    "import warnings\nwarnings.simplefilter('error')\n1",
    "import numpy as np\nnp.random.seed(3)\nnp.random.rand()",
    "import json, math, collections\n1",
    "import fractions\n1",
    "import numpy as np\nnp.testing.__name__",  # NumPy itself adds a name on demand
    "import math\ndef change(m, v): m.pi = v\nwas = math.pi\nchange(math, 3)\nchange(math, was)\n1",
]
SET = "import math, json, sys\nimport numpy as np\ndef change(m, k, v): m.__dict__[k] = v\n"
HIDDEN = {
    "a value's text": ("class V:\n    def __repr__(s): change(math, 'pi', 3); return 'v'\nV()"),
    "a class's text": (
        "class M(type):\n    def __repr__(c): change(np, 'sum', min); return 'm'\n"
        "class V(metaclass=M): pass\nV"
    ),
    "a part's text": (
        "class V:\n    def __repr__(s): change(np.linalg, 'norm', min); return 'v'\n[1, {'a': V()}]"
    ),
    "a formatter": (
        "options = np.set_printoptions\n"
        "options(formatter={'float': lambda v: change(math, 'pi', 3) or 'x'})\nnp.ones(2)"
    ),
    "a value's array": (
        "class V:\n    def __array__(s, *a, **k): change(math, 'pi', 3); return np.ones(2)\n"
        "np.asarray(V())"
    ),
    "a value's end": "class V:\n    def __del__(s): change(math, 'pi', 3)\nV()",
    "a deleted name": "def drop(m): del m.mean\ndrop(np)\n1",
    "a built-in": "change(sys.modules['builtins'], 'len', abs)\n1",
    "a class of the library": "def method(c): c.default = print\nmethod(json.JSONEncoder)\n1",
    "a class of the engine": (
        "def method(c): c.node = print\n"
        "method(sys.modules['trivium.execution.serialize'].Encoder)\n1"
    ),
    "a module": "def put(m): m |= {'math': json}\nput(sys.modules)\n1",
    "a module that is gone": "def drop(m): m.pop('math')\ndrop(sys.modules)\n1",
    "all modules": "change(sys, 'modules', dict(sys.modules))\n1",
    "a value's module": (
        "def put(m): m |= {'math': json}\n"
        "class V:\n    def __repr__(s): put(sys.modules); return 'v'\nV()"
    ),
    "the recursion limit": (
        "def deep():\n    try: deep()\n    except RecursionError: change(math, 'pi', 3)\ndeep()\n1"
    ),
}
"""What changes a worker in ways that no reading finds: only the guard can."""
LIES = {
    "equality": (
        "import numpy as np\nclass A(np.ndarray):\n"
        "    def __eq__(s, o): return True\nnp.ones(2).view(A)"
    ),
    "builtins": (
        "import builtins\nbuiltins.repr = lambda v: 'fake'\nbuiltins.type = lambda v: int\n1.5"
    ),
    "asarray": (
        "import numpy as np\nnp.asarray = lambda *a, **k: np.zeros(1)\n"
        "np.ascontiguousarray = np.asarray\nnp.array(1.5)"
    ),
    "json": "import json\njson.dumps = lambda *a, **k: '{}'\n1.5",
    "len": "import builtins\nbuiltins.len = lambda v: 0\n(1.5, 2)",
    "encoder": (
        "import trivium.execution.serialize as e\ne.Encoder.node = lambda *a: {'kind': 'none'}\n1.5"
    ),
    "encoder of json": (
        "import json\njson.JSONEncoder.default = json.JSONEncoder.encode = lambda *a: '{}'\n1.5"
    ),
    "pack": (
        "import trivium.execution.protocol as c, trivium.execution.worker as w\n"
        "c.pack = w.pack = lambda *a: b''\n1.5"
    ),
    "isinstance": (
        "import builtins\nbuiltins.isinstance = lambda *a: True\n"
        "builtins.sorted = lambda *a, **k: []\n{'a': 1.5}"
    ),
}


@pytest.mark.parametrize("what", SOILS)
def test_a_soiled_worker_is_replaced(warm: Pool, what: str) -> None:
    before, soiled, after = run(warm, PID, SOILS[what], PID)
    assert not soiled.error, soiled.error
    assert before.text != after.text


@pytest.mark.parametrize("source", CLEAN)
def test_a_clean_worker_is_kept(warm: Pool, source: str) -> None:
    before, _, after = run(warm, PID, source, PID)
    assert before.text == after.text


def test_files_that_a_snippet_leaves_are_removed(warm: Pool, tmp_path: Path) -> None:
    (tmp_path / "kept").touch()
    look = "import os\nos.listdir('.')"
    link = f"import os\nos.makedirs('d/e')\nos.symlink({str(tmp_path)!r}, 'link')\n"
    leave = f"{link}open('d/f', 'w').close()\n1"
    before, *seen, after = run(warm, PID, *[leave, look, look] * 2, PID)
    assert before.text == after.text and [s.text for s in seen] == ["1", "[]", "[]"] * 2
    assert (tmp_path / "kept").exists()


def test_so_are_those_in_a_folder_whose_time_it_set(warm: Pool) -> None:
    leave = "import os\nopen('x', 'w').close()\nos.utime('.', (0, 0))\n1"
    assert run(warm, leave, "import os\nos.listdir('.')")[1].text == "[]"


@pytest.mark.parametrize("what", LIES)
def test_what_a_snippet_patched_does_not_change_its_verdict(warm: Pool, what: str) -> None:
    (seen,) = run(warm, LIES[what])
    told = seen.value.structure if seen.value else str(seen.error)
    if what == "equality":
        assert told == "A", "a subclass that may lie cannot be compared"
    else:
        assert (
            seen.value
            and float(next(seen.value.leaves())[1].data) == 1.5
            and "fake" not in seen.text
        )


@pytest.mark.parametrize("answer", [True, False])
def test_a_watch_that_is_blind_refuses_to_start(
    monkeypatch: pytest.MonkeyPatch, answer: bool
) -> None:
    """Also one that sees changes where there are none."""
    state_guard.try_watch()
    monkeypatch.setattr(state_guard, "is_", lambda a, b: answer)
    with pytest.raises(RuntimeError, match="cannot be seen"):
        state_guard.try_watch()


@pytest.mark.parametrize("what", HIDDEN)
def test_what_no_reading_finds_is_seen_by_the_guard(warm: Pool, what: str) -> None:
    source = SET + HIDDEN[what]
    assert not suspicious(source, ast.parse(source))
    before, _, after = run(warm, PID, source, PID)
    assert before.text != after.text


def test_nothing_is_compared_where_nothing_was_written(monkeypatch: pytest.MonkeyPatch) -> None:
    guard = state_guard.Guard(FRAMEWORKS["numpy"])
    guard.restore()
    monkeypatch.setattr(guard, "_put_back", lambda: "compared")
    assert guard.restore() == ("" if dict_watch.TELLS else "compared")


def test_what_a_worker_sets_for_itself_is_no_doing_of_a_snippet(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    numpy = FRAMEWORKS["numpy"]
    numpy.start()
    guard = state_guard.Guard(numpy)
    monkeypatch.setattr("os.getlogin", len)
    guard.expect("os")
    monkeypatch.setattr("numpy.sum", min)
    guard.settle(str(tmp_path), str(tmp_path))
    monkeypatch.setattr("numpy.added", 1, raising=False)  # lets it look at all names
    assert guard.restore() == ""


def test_where_python_does_not_tell_all_is_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in Python 3.11, in which older versions of the frameworks run."""
    monkeypatch.setattr(dict_watch, "TELLS", False)
    module = ModuleType("tried")
    changes = dict_watch.Changes()
    changes.watch(vars(module))
    assert changes.any() and changes.any()


def test_a_guard_that_hears_of_no_change_refuses_to_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(state_guard.CHANGES, "watch", lambda names: None)
    if dict_watch.TELLS:
        with pytest.raises(RuntimeError, match="cannot be seen"):
            state_guard.try_watch()


def test_a_process_that_watched_ends_as_any_other() -> None:
    """A watched dictionary changes at the interpreter's end too, when nobody can hear of it."""
    code = (
        "import math, trivium.execution.dict_watch as d\n"
        "class A: pass\nc = d.Changes()\nfor o in (math, A): c.watch(vars(o))\n"
        "A.x = 1\nprint(c.any())"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "True\n", "")


LIAR = (
    "class Liar:\n    def __eq__(s, o): return True\n    __hash__ = object.__hash__\n"
    "def change(m): m.sum = Liar()\nchange(np)\n"
)
"""Replaces a function by what claims to be equal to anything, in a way that no reading finds."""


def test_a_function_replaced_by_what_claims_to_be_equal_is_seen(warm: Pool) -> None:
    source = f"import numpy as np\n{LIAR}1"
    assert not suspicious(source, ast.parse(source))
    before, seen, after = run(warm, PID, source, PID)
    assert not seen.error and before.text != after.text


def test_a_watch_asks_no_object_whether_it_is_equal() -> None:
    module = ModuleType("tried")
    module.sum = abs  # type: ignore[attr-defined]
    watch = state_guard.Watch({"tried": module})
    exec(LIAR, {"np": module})
    assert watch.written()["tried"]["sum"] is abs
    assert not watch.written()
