"""Make the site's faces for text and code: woff2 subsets of Inter and JetBrains Mono.

usage: python tools/subset_text_fonts.py INTER JETBRAINS_MONO
Both are the unpacked npm packages @fontsource-variable/inter and @fontsource/jetbrains-mono; this
needs fonttools and brotli. What other characters a page has, the system's faces draw.
"""

import shutil
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

FOLDER = Path(__file__).parent.parent / "docs" / "assets" / "fonts"
LETTERS = (
    (0x20, 0x7E),  # ASCII
    (0xA0, 0xA0),  # a blank that does not break
    (0xA7, 0xA7),  # section
    (0xB1, 0xB7),  # plus-minus, small digits, micro, middle dot
    (0xD7, 0xD7),  # times
    (0x2010, 0x2014),  # dashes
    (0x2018, 0x2019),  # quotation marks
    (0x201C, 0x201D),
    (0x2022, 0x2022),  # a bullet
    (0x2026, 0x2026),  # dots
    (0x2212, 0x2212),  # minus
)
WEIGHTS = (400, 700)


def made(source: Path, name: str, features: list[str], weights: tuple[int, int] | None) -> int:
    """Write one subset, and give its size."""
    font = TTFont(source)
    if weights:
        font = instancer.instantiateVariableFont(font, {"wght": weights})
    options = subset.Options(flavor="woff2", layout_features=features, hinting=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[c for first, last in LETTERS for c in range(first, last + 1)])
    subsetter.subset(font)
    font.flavor = "woff2"
    target = FOLDER / f"{name}.woff2"
    font.save(target)
    return target.stat().st_size


def main(inter: Path, mono: Path) -> None:
    text = inter / "files" / "inter-latin-wght-normal.woff2"
    code = mono / "files" / "jetbrains-mono-latin-400-normal.woff2"
    print("text", made(text, "trivium-text", ["kern", "ccmp", "mark"], WEIGHTS))
    # No ligatures: readers copy what they see.
    print("code", made(code, "trivium-code", [], None))
    shutil.copy(inter / "LICENSE", FOLDER / "INTER-LICENSE.txt")
    shutil.copy(mono / "LICENSE", FOLDER / "JETBRAINS-MONO-LICENSE.txt")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:3]))
