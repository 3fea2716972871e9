"""Make the site's mathematics font: a woff2 subset of Latin Modern Math under a name of its own.

usage: python tools/subset_font.py latinmodern-math.otf
The font is in Debian's package fonts-lmodern; this needs fonttools and brotli.

Whole Unicode blocks are kept, not the characters in use today: a new formula needs no new font.
Size variants, the parts that tall fences and roots are built of, and the layout constants come
along through the MATH table.
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

FAMILY = "Trivium Math"  # the GUST licence asks that a changed font get another name
FOLDER = Path(__file__).parent.parent / "docs" / "assets" / "fonts"
Blocks = tuple[tuple[int, int], ...]
"""The first and the last character of each."""
# What nearly every formula needs, with all that stretches.
CORE = (
    (0x0020, 0x007E),  # ASCII
    (0x00A0, 0x00A0),
    (0x00AC, 0x00AC),  # signs of Latin-1: not, macron, plus-minus, middle dot
    (0x00AF, 0x00B1),
    (0x00B7, 0x00B7),
    (0x00D7, 0x00D7),  # times
    (0x00F7, 0x00F7),  # divided by
    (0x02C6, 0x02DD),  # accents that stand above: hat, caron, breve, dot, tilde
    (0x0332, 0x0332),  # the bar of \overline
    (0x0391, 0x03A9),  # Greek capitals, which stand upright
    (0x03B1, 0x03D5),  # and small letters: drawn as italics, yet a browser looks for these
    (0x2000, 0x2016),  # spaces, dashes, the double bar
    (0x2026, 0x2026),  # dots
    (0x2032, 0x2037),  # primes
    (0x2057, 0x2057),
    (0x2061, 0x206F),  # the invisible operators of MathML
    (0x210E, 0x210E),  # Planck's h, the italic h
    (0x2113, 0x2113),  # script l
    (0x2190, 0x2194),  # arrows, and what is drawn double
    (0x21D0, 0x21D4),
    (0x2200, 0x2200),  # operators: quantifiers, nabla, sets
    (0x2202, 0x2203),
    (0x2205, 0x2205),
    (0x2207, 0x2209),
    (0x220B, 0x220C),
    (0x220F, 0x2213),  # sums and products, minus
    (0x2216, 0x221A),  # U+221A among them: <msqrt> draws it though no text holds it
    (0x221D, 0x221E),
    (0x2223, 0x2223),
    (0x2225, 0x222C),  # parallel, logic, integrals
    (0x222E, 0x222E),
    (0x223C, 0x223D),  # similar, and its mirror image
    (0x2248, 0x2248),
    (0x2260, 0x2261),  # equalities and inequalities
    (0x2264, 0x2265),
    (0x226A, 0x226B),
    (0x2282, 0x2287),  # subsets
    (0x2295, 0x2299),  # circled operators
    (0x22A4, 0x22A5),  # transposed, perpendicular
    (0x22C0, 0x22C6),  # large logic and sets, dots
    (0x22EE, 0x22F1),  # dots in matrices
    (0x2308, 0x230B),  # ceiling and floor
    (0x2329, 0x232A),  # angle brackets
    (0x239B, 0x23B1),  # parts of tall fences
    (0x23DE, 0x23DF),  # horizontal braces
    (0x27C2, 0x27C2),  # perpendicular
    (0x27E8, 0x27E9),  # mathematical angle brackets
    (0x1D434, 0x1D467),  # italic
    (0x1D6A4, 0x1D6A5),  # dotless italic i and j
    (0x1D6FC, 0x1D71B),  # italic small Greek
)
# The rest is in two more files, which a browser fetches for pages that need them: `unicode-range`
# in the style sheet. What stretches must be in the first: browsers ask no other. So fences and
# horizontal brackets that no formula has yet, in SIGNS, have one size; a test tells of the first.
SIGNS = (
    (0x00A1, 0x00BF),  # rarer signs of Latin-1
    (0x2017, 0x2060),  # rarer punctuation
    (0x2100, 0x214F),  # letterlike: real numbers, script letters, aleph
    (0x2195, 0x21FF),  # rarer arrows
    (0x2201, 0x22FF),  # rarer operators
    (0x2300, 0x2328),  # technical signs, corners
    (0x23B2, 0x23B5),  # horizontal brackets that are no braces
    (0x23DC, 0x23E1),
    (0x25A0, 0x25EF),  # squares, triangles, circles
    (0x27E6, 0x27EF),  # rarer brackets
    (0x27F0, 0x27FF),  # long arrows
    (0x2A00, 0x2A3F),  # large and double operators
    (0x2A7D, 0x2ABA),  # slanted and other relations
    (0x1D6E2, 0x1D6FB),  # italic Greek capitals
)
"""Without what CORE has of them."""
LETTERS = (
    (0x00C0, 0x00D6),  # accented letters, for text
    (0x00D8, 0x00F6),
    (0x00F8, 0x00FF),
    (0x0300, 0x0331),  # combining accents
    (0x0333, 0x0338),
    (0x03D6, 0x03FF),  # rarer Greek
    (0x20D0, 0x20EF),  # combining arrows and bars
    (0x1D400, 0x1D433),  # bold
    (0x1D468, 0x1D4CF),  # bold italic, script
    (0x1D538, 0x1D56B),  # blackboard bold
    (0x1D5A0, 0x1D5D3),  # sans serif
    (0x1D670, 0x1D6A3),  # monospace
    (0x1D6A8, 0x1D6E1),  # bold Greek
    (0x1D71C, 0x1D755),  # bold italic Greek
    (0x1D7CE, 0x1D7E1),  # digits in bold and blackboard bold
)
GREEK = {0x03B1 + i: 0x1D6FC + i for i in range(25)} | {0x03D1: 0x1D717, 0x03D5: 0x1D719}
"""Small letters, which TeX has as italics alone: upright ones would be drawn for nobody."""
PRIMES = (*range(0x2032, 0x2038), 0x2057)


def without_core(blocks: Blocks) -> Blocks:
    """The parts of blocks that CORE lacks."""
    core = {character for first, last in CORE for character in range(first, last + 1)}
    found: list[tuple[int, int]] = []
    for first, last in blocks:
        left = sorted({*range(first, last + 1)} - core)
        starts = [character for character in left if character - 1 not in left]
        ends = [character for character in left if character + 1 not in left]
        found += zip(starts, ends, strict=True)
    return tuple(found)


def enlarge_primes(font: TTFont) -> None:
    """Show primes by the drawing meant for superscripts, where they always stand; browsers take the
    small, raised one."""
    drawings: dict[str, list[str]] = {}
    for lookup in font["GSUB"].table.LookupList.Lookup:
        for part in lookup.SubTable:
            drawings |= getattr(getattr(part, "ExtSubTable", part), "alternates", {})
    for table in font["cmap"].tables:
        for character in PRIMES:
            if table.cmap.get(character) in drawings:
                table.cmap[character] = drawings[table.cmap[character]][0]


def slant_greek(font: TTFont) -> None:
    """Small Greek letters share the drawings of their italics."""
    drawings = font.getBestCmap()
    for table in font["cmap"].tables:
        table.cmap |= {upright: drawings[italic] for upright, italic in GREEK.items()}


def write(source: str, blocks: Blocks, target: Path) -> None:
    """Write one file and say what it holds."""
    options = subset.Options(
        flavor="woff2", layout_features=[], drop_tables=["FFTM"], name_IDs=[0, 1, 2, 3, 4, 5, 6]
    )
    font = subset.load_font(source, options)
    enlarge_primes(font)
    slant_greek(font)
    subsetter = subset.Subsetter(options)
    subsetter.populate(
        unicodes=[character for first, last in blocks for character in range(first, last + 1)]
    )
    subsetter.subset(font)
    for record in font["name"].names:
        record.string = (
            str(record)
            .replace("Latin Modern Math", FAMILY)
            .replace("LatinModernMath", "TriviumMath")
        )
    font["CFF "].cff.fontNames[0] = "TriviumMath-Regular"
    subset.save_font(font, str(target), options)
    print(f"{target}: {target.stat().st_size:,} bytes, {len(font.getBestCmap())} characters")


def main(source: str) -> None:
    """Make all files, and print the ranges that the style sheet gives for all but the first."""
    write(source, CORE, FOLDER / "trivium-math.woff2")
    for name, blocks in (("signs", without_core(SIGNS)), ("letters", LETTERS)):
        write(source, blocks, FOLDER / f"trivium-math-{name}.woff2")
        ranges = (
            f"U+{first:X}-{last:X}" if first < last else f"U+{first:X}" for first, last in blocks
        )
        print(f"unicode-range: {', '.join(ranges)};")


if __name__ == "__main__":
    main(*sys.argv[1:])
