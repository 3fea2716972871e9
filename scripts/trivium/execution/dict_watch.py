"""Whether modules or classes were written to, which Python itself tells from 3.12 on.

Python then calls a function before each change of a watched dictionary, so that a look costs
nothing where nothing changed. Forks go on hearing.
"""

import atexit
import ctypes
import gc
import itertools
from typing import Any

TELLS = hasattr(ctypes.pythonapi, "PyDict_Watch")
"""Whether this Python tells. Where it does not, anything may have changed at any time."""


class Changes:
    """Hears of the changes of all dictionaries that it watches. One serves a whole process.

    All that is called for a change is a counter's step, which needs no name and no frame: it works
    whatever a snippet replaced, traces, or calls at the depth of the recursion limit.
    """

    def __init__(self) -> None:
        self.count, self.seen = itertools.count(), 0
        if TELLS:
            # What Python passes, the kind of change and the dictionary, is not taken.
            self.step = ctypes.CFUNCTYPE(ctypes.c_int)(self.count.__next__)
            self.number = ctypes.pythonapi.PyDict_AddWatcher(self.step)
            # At the interpreter's end dictionaries change when nothing is there to be called.
            atexit.register(ctypes.pythonapi.PyDict_ClearWatcher, self.number)

    def watch(self, names: Any) -> None:
        """Watch what `vars` gives of a module or a class."""
        if TELLS:
            # Of a class that is a proxy, which refers to the dictionary and to nothing else.
            own = names if type(names) is dict else gc.get_referents(names)[0]
            ctypes.pythonapi.PyDict_Watch(self.number, ctypes.py_object(own))

    def any(self) -> bool:
        """Whether there was a change since this was last asked."""
        expected, now = self.seen, self.count.__next__()  # a look is a step too
        self.seen = now + 1
        return now != expected or not TELLS
