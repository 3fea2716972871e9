"""Each framework has a color and a sign: in the style sheet as in its class, with enough contrast,
and told apart by those who see fewer colors."""

import itertools
import re
from pathlib import Path

import pytest
from trivium.frameworks import FRAMEWORKS

STYLE = (Path(__file__).parent.parent / "docs" / "assets" / "trivium.css").read_text("utf-8")
BEHIND = (("#ffffff", "#f6f7f9", "#eef6f0", "#fdf3e3"), ("#1e2129", "#2a2f38", "#1c2c28"))
"""Pages, code and verdicts, light and dark."""
# What of red, green and blue is left (Machado, Oliveira and Fernandes, 2009).
FEWER = {
    "protanopia": ((0.152, 1.053, -0.205), (0.115, 0.786, 0.099), (-0.004, -0.048, 1.052)),
    "deuteranopia": ((0.367, 0.861, -0.228), (0.280, 0.673, 0.047), (-0.012, 0.043, 0.969)),
    "tritanopia": ((1.256, -0.077, -0.179), (-0.078, 0.931, 0.148), (0.005, 0.691, 0.304)),
}
Color = tuple[float, ...]


def linear(color: str) -> Color:
    parts = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    return tuple(p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)


def weighed(color: Color, *rows: tuple[float, float, float]) -> Color:
    return tuple(sum(w * c for w, c in zip(row, color, strict=True)) for row in rows)


def contrast(a: str, b: str) -> float:
    dark, light = sorted(weighed(linear(c), (0.2126, 0.7152, 0.0722))[0] for c in (a, b))
    return (light + 0.05) / (dark + 0.05)


def lab(color: Color) -> Color:
    xyz = weighed(
        color, (0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505)
    )
    white = (0.9505, 1, 1.089)
    ratios = [p / w for p, w in zip(xyz, white, strict=True)]
    x, y, z = (r ** (1 / 3) if r > 0.008856 else 7.787 * r + 16 / 116 for r in ratios)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def test_the_style_sheet_says_what_the_classes_say() -> None:
    for key, framework in FRAMEWORKS.items():
        light, dark, sign = framework.look
        rules = re.findall(rf'\[data-framework="{key}"\][^{{}}]*{{ (--look:[^}}]*) }}', STYLE)
        assert rules == [f'--look: {light}; --look-sign: "{sign}";', f"--look: {dark};"]
        others = f'label[for$="-{key}"], td[data-label="{framework.label}"])'
        assert STYLE.count(others) == 2


@pytest.mark.parametrize("scheme", [0, 1])
def test_colors_are_read_and_told_apart(scheme: int) -> None:
    colors = [framework.look[scheme] for framework in FRAMEWORKS.values()]
    assert min(contrast(c, behind) for c in colors for behind in BEHIND[scheme]) >= 4.5
    for rows in FEWER.values():
        seen = [lab(tuple(min(1, max(0, p)) for p in weighed(linear(c), *rows))) for c in colors]
        for a, b in itertools.combinations(seen, 2):
            assert sum((p - q) ** 2 for p, q in zip(a, b, strict=True)) ** 0.5 > 20


def test_no_two_have_one_sign() -> None:
    signs = [framework.look[2] for framework in FRAMEWORKS.values()]
    assert len({*signs}) == len(signs) and all(signs)
