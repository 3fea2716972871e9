#!/usr/bin/env python
"""The build script: `python scripts/build.py --help` lists its commands."""

import sys
from pathlib import Path

ABSENT = """scripts/build.py: {name} is not installed for {python}
    cure: run it with .venv/bin/python, which `make site` sets up; or, for what needs no framework:
    {python} -m pip install -r requirements-site.txt"""

if __name__ == "__main__":
    try:
        from trivium.cli.main import main

        sys.exit(main(sys.argv[1:], Path(__file__).resolve().parents[1]))
    except ModuleNotFoundError as error:
        if not error.name or error.name.partition(".")[0] == "trivium":
            raise
        sys.exit(ABSENT.format(name=error.name, python=sys.executable))
