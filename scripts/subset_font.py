"""Make the site's mathematics font: a woff2 subset of Latin Modern Math under a name of its own.

usage: python scripts/subset_font.py latinmodern-math.otf   (in Debian's package fonts-lmodern; needs fonttools, brotli)

Whole Unicode blocks are kept, not the characters in use today, so that a new formula needs no new font. Size variants,
the parts that tall fences and roots are built of, and the layout constants come along through the MATH table.
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

FAMILY = "Trivium Math"  # the GUST licence asks that a changed font get another name
TARGET = Path(__file__).parent.parent / "docs" / "assets" / "fonts" / "trivium-math.woff2"
BLOCKS = (
    (0x0020, 0x007E),  # ASCII
    (0x00A0, 0x00FF),  # Latin-1: multiplication sign, plus-minus, accented letters in \\text
    (0x02C6, 0x02DD),  # accents that stand above: hat, caron, breve, dot, tilde
    (0x0300, 0x0338),  # combining accents
    (0x0370, 0x03FF),  # Greek
    (0x2000, 0x206F),  # spaces, dashes, dots, primes, and the invisible operators of MathML
    (0x20D0, 0x20EF),  # combining arrows and bars
    (0x2100, 0x214F),  # letterlike: real numbers, script letters, Planck's h (the italic h), aleph
    (0x2190, 0x21FF),  # arrows
    (0x2200, 0x22FF),  # operators, U+221A among them: <msqrt> draws it though no text holds it
    (0x2300, 0x232A),  # floor, ceiling, angle brackets
    (0x239B, 0x23B5),  # parts of tall fences, horizontal brackets
    (0x23DC, 0x23E1),  # horizontal braces
    (0x25A0, 0x25EF),  # squares, triangles, circles
    (0x27C2, 0x27C2),  # perpendicular
    (0x27E6, 0x27FF),  # mathematical brackets, long arrows
    (0x2A00, 0x2A3F),  # large and double operators
    (0x2A7D, 0x2ABA),  # slanted and other relations
    (0x1D400, 0x1D4CF),  # bold, italic, bold italic, script
    (0x1D538, 0x1D56B),  # blackboard bold
    (0x1D5A0, 0x1D5D3),  # sans serif
    (0x1D670, 0x1D6A3),  # monospace
    (0x1D6A4, 0x1D755),  # dotless italic i and j; Greek in bold, italic, bold italic
    (0x1D7CE, 0x1D7E1),  # digits in bold and blackboard bold
)
PRIMES = (*range(0x2032, 0x2038), 0x2057)


def enlarge_primes(font: TTFont) -> None:
    """Show primes by the drawing meant for superscripts, where they always stand; browsers take the small, raised one."""
    drawings: dict[str, list[str]] = {}
    for lookup in font["GSUB"].table.LookupList.Lookup:
        for part in lookup.SubTable:
            drawings |= getattr(getattr(part, "ExtSubTable", part), "alternates", {})
    for table in font["cmap"].tables:
        for character in PRIMES:
            if table.cmap.get(character) in drawings:
                table.cmap[character] = drawings[table.cmap[character]][0]


def main(source: str) -> None:
    """Write the subset and say what it holds."""
    options = subset.Options(flavor="woff2", layout_features=[], drop_tables=["FFTM"], name_IDs=[0, 1, 2, 3, 4, 5, 6])
    font = subset.load_font(source, options)
    enlarge_primes(font)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[c for first, last in BLOCKS for c in range(first, last + 1)])
    subsetter.subset(font)
    for record in font["name"].names:
        record.string = str(record).replace("Latin Modern Math", FAMILY).replace("LatinModernMath", "TriviumMath")
    font["CFF "].cff.fontNames[0] = "TriviumMath-Regular"
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    subset.save_font(font, str(TARGET), options)
    print(f"{TARGET}: {TARGET.stat().st_size:,} bytes, {len(font.getBestCmap())} characters")


if __name__ == "__main__":
    main(*sys.argv[1:])
