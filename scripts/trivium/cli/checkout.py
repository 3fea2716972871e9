"""Which checkout a command is about, and whether it is the one whose code runs."""

from pathlib import Path

ENGINE = Path(__file__).resolve().parents[1]


def around(folder: Path) -> Path:
    """The checkout in which a folder lies; outside of any, the one whose code runs."""
    for found in (folder, *folder.parents):
        if (found / "scripts" / "trivium").is_dir() and (found / "snippets").is_dir():
            return found
    return ENGINE.parents[1]


def foreign(root: Path) -> str:
    """What is wrong if a checkout has code of its own, and other code runs; else empty.

    An environment that several checkouts share runs the code of the one that it was made for.
    """
    own = root / "scripts" / "trivium"
    if own.is_dir() and own.resolve() != ENGINE:
        return f"this runs the engine in {ENGINE.parent}, which is not that of {root}"
    return ""
