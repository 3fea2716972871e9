"""The frameworks: a file and a class for each, and nothing else in the engine names one.

To add one: a file here with its class, a line in requirements.txt, its snippets. Frameworks are
imported inside of methods, so that importing this package costs nothing.
"""

import importlib
import pkgutil

from trivium.frameworks.base import Framework
from trivium.frameworks.numpy import NumPy

for _file in pkgutil.iter_modules(__path__):
    importlib.import_module(f"{__name__}.{_file.name}")

_CLASSES = sorted(Framework.__subclasses__(), key=lambda made: (made.place, made.key))
FRAMEWORKS: dict[str, Framework] = {made.key: made() for made in _CLASSES}
"""By key, in the order in which they are shown."""
ALIASES = {alias: module for f in FRAMEWORKS.values() for alias, module in f.aliases.items()}
OF_MODULE = {f.module: key for key, f in FRAMEWORKS.items()}
"""The key of a framework by the name of its package."""
OF_LABEL = {f.label: key for key, f in FRAMEWORKS.items()}
"""The key of a framework by its name, as people write it."""
REFERENCE = NumPy.key
REQUIRED = tuple(key for key, f in FRAMEWORKS.items() if f.required and key != REFERENCE)
BY_COST = sorted(FRAMEWORKS, key=lambda key: -FRAMEWORKS[key].cost)
"""The order in which fork servers start. JAX compiles: four fifths of the work on real content."""


def owners(key: str) -> tuple[Framework, ...]:
    """Whose values a snippet of a framework may give: its own, and the reference's."""
    return tuple(FRAMEWORKS[name] for name in dict.fromkeys((key, REFERENCE)))
