"""Prints the pins of requirements.txt that have a newer release, at that release.

usage: python tools/newest.py OUTDATED      the file that `pip list --outdated --format json` wrote
"""

import json
import sys
from pathlib import Path

from trivium.pipeline import versions

ROOT = Path(__file__).resolve().parent.parent


def main(outdated: Path) -> None:
    newer = {p["name"].lower(): p["latest_version"] for p in json.loads(outdated.read_text())}
    for name in versions.packages(ROOT / "requirements.txt"):
        if name in newer:
            print(f"{name}=={newer[name]}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
