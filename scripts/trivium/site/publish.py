"""Build the whole site, and put it in the place of the last one only when all is well."""

import logging
import os
import shutil
import sys
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import MkDocsException

from trivium.files import swap_directories
from trivium.pages.corpus import Corpus
from trivium.pipeline.progress import progress
from trivium.site.hooks import Hooks
from trivium.site.session import Session


def publish(root: Path, corpus: Corpus) -> int:
    """Render these results strictly into a folder beside `site/`, then exchange the two.

    Gives the exit status. Who calls holds the lock of all builds.
    """
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    beside, target = root / ".build" / "site", root / "site"
    shutil.rmtree(beside, ignore_errors=True)
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s: %(message)s")
    config = load_config(str(root / "mkdocs.yml"), strict=True, site_dir=str(beside), hooks=[])
    # In place of scripts/hooks.py, which would find the results anew.
    config.plugins["trivium"] = Hooks(Session(corpus, progress()))  # type: ignore[assignment]
    config.plugins.on_startup(command="build", dirty=False)
    try:
        build(config)
    except (MkDocsException, SystemExit, ValueError) as error:
        print(f"{error}\nthe last good site stays as it was", file=sys.stderr)
        return 1
    finally:
        config.plugins.on_shutdown()
    swap_directories(beside, target)
    shutil.rmtree(beside, ignore_errors=True)
    print(f"built {target.name}/")
    return 0
