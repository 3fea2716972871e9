"""What MkDocs loads. Here, since MkDocs puts a hook's own folder first on the path, and no module of ours may stand there."""

from trivium.site.hooks import *  # noqa: F403
