"""What MkDocs loads.

It puts the folder of a hook first on the path, so nothing else stands here.
"""

from pathlib import Path

import trivium
from mkdocs.exceptions import ConfigurationError

OWN, FOUND = Path(__file__).resolve().parent, Path(trivium.__file__).resolve().parents[1]
if FOUND != OWN:  # mkdocs.yml names modules of the engine, which were imported before this file was
    raise ConfigurationError(
        f"this Python builds with the engine in {FOUND}, which is not this checkout's.\n"
        f"Run it with PYTHONPATH={OWN}, as make does, or install this checkout: pip install -e ."
    )

from trivium.site.hooks import Hooks  # noqa: E402
from trivium.site.session import SESSION  # noqa: E402

_hooks = Hooks(SESSION)  # MkDocs loads this file anew before each build, and looks for functions
globals().update({name: getattr(_hooks, name) for name in dir(_hooks) if name.startswith("on_")})
