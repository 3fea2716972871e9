"""How the process of a framework starts: its variables, and what it imports for all workers."""

import os
import re
import site
from collections.abc import Iterable

from trivium.frameworks import FRAMEWORKS

FROM_CALLER = ("PATH", "LD_LIBRARY_PATH", "PYTHONPATH", "PYTHONHOME", "PYTHONNOUSERSITE")
THREADS = {"OMP_NUM_THREADS": "1", "MKL_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
OTHER = {"PYTHONHASHSEED": "1", "TZ": "OTHER-05:45", "PYTHON_CPU_COUNT": "3"}
"""Another order of sets, another time zone, another number of processors (Python 3.13)."""
CACHE = "JAX_COMPILATION_CACHE_DIR"
IMPORTED = re.compile(r"^(?:import|from) (pandas|scipy[\w.]*)", re.MULTILINE)
PART = re.compile(r"(?<![\w.])scipy\.[a-z]+")
"""After `import scipy`: SciPy imports each of its parts at the first use."""


def environment(key: str, cache: str, home: str, other: bool = False) -> dict[str, str]:
    """All variables of a framework's process: one thread, no accelerator, fixed hashes and place.

    Of the caller's own only those that say where programs and packages are. Others change results:
    JAX_ENABLE_X64, KERAS_BACKEND, COLUMNS, TZ. `cache` is the folder of JAX's compilations. `home`
    is a folder of the run: settings in the caller's home, such as Keras', are not read. `other`
    asks for an environment in which what depends on chance shows itself.
    """
    found = {name: os.environ[name] for name in FROM_CALLER if name in os.environ}
    fixed = {
        "HOME": home,
        "TMPDIR": home,
        "PYTHONUSERBASE": site.getuserbase(),
        "USER": "trivium",
        "LOGNAME": "trivium",
        "LANG": "C.UTF-8",
        "TZ": "UTC",
        "PYTHONHASHSEED": "0",
        "CUDA_VISIBLE_DEVICES": "",
        CACHE: cache,
    }
    fixed |= OTHER if other else {}
    return {**found, **fixed, **THREADS, **FRAMEWORKS[key].environment}


def modules_of(key: str, sources: Iterable[str]) -> tuple[str, ...]:
    """What the fork server should import beyond its framework, judging by the snippets to run."""
    text = "\n".join(sources)
    imported = IMPORTED.findall(text)
    parts = PART.findall(text) if "scipy" in imported else []
    lazy = [module for pattern, module in FRAMEWORKS[key].lazy.items() if re.search(pattern, text)]
    return tuple(dict.fromkeys([*imported, *parts, *lazy]))
