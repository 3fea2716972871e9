"""Hears from Python itself which dictionaries are about to change.

Python 3.12 and later call a function before each change of a watched dictionary, so that a look at
what changed costs nothing where nothing did. A fork goes on hearing.
"""

import atexit
import ctypes
import gc
from typing import Any

HEARS = hasattr(ctypes.pythonapi, "PyDict_Watch")
"""Whether this Python tells. Where it does not, any dictionary may have changed."""
TOUCHED = set[int]()
"""Where in memory the watched dictionaries are that were written to. Who looks at one takes it out.
"""


def _hear(event: int, names: int, key: int, value: int, touch: Any = TOUCHED.add) -> int:
    """What Python calls. It looks up no name, so that nothing that is replaced misleads it."""
    touch(names)
    return 0


def watch(names: Any) -> int:
    """Watch the dictionary of a module or of a class, and say where in memory it is."""
    # A class shows its dictionary only through a proxy, which refers to it and nothing else.
    names = names if type(names) is dict else gc.get_referents(names)[0]
    if HEARS:
        ctypes.pythonapi.PyDict_Watch(WATCHER, ctypes.py_object(names))
    return id(names)


if HEARS:
    _CALLED = ctypes.CFUNCTYPE(
        ctypes.c_int, ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p
    )(_hear)
    WATCHER = ctypes.pythonapi.PyDict_AddWatcher(_CALLED)
    # A dictionary also tells of its own end, and at the interpreter's nobody hears it any more.
    atexit.register(ctypes.pythonapi.PyDict_ClearWatcher, WATCHER)
