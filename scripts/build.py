#!/usr/bin/env python
"""The build script: `python scripts/build.py --help` lists its commands."""

import sys
from pathlib import Path

from trivium.cli.main import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], Path(__file__).resolve().parents[1]))
