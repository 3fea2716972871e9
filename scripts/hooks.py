"""What MkDocs loads, anew before each build: functions named after its events.

MkDocs puts a hook's own folder first on the path, so that none of our modules may stand beside it.
"""

from trivium.site.hooks import Hooks
from trivium.site.session import SESSION

_hooks = Hooks(SESSION)
globals().update({name: getattr(_hooks, name) for name in dir(_hooks) if name.startswith("on_")})
