"""What figures are drawn with."""

from trivium.pages import html
from trivium.pages.figures.svg import Axes, svg


def test_axes_put_numbers_where_they_belong() -> None:
    axes = Axes((0, 10), (1, 100), (20, 10, 120, 110), log="y")
    assert (
        axes.at(0, 1) == (20, 110) and axes.at(10, 100) == (120, 10) and axes.at(5, 10) == (70, 60)
    )
    drawn, end = Axes((0, 4), (0, 4), (0, 0, 40, 40)).slope(1, 1, 2, "a")
    assert 'points="5,40 25,0"' in drawn and end == 4


def test_labels_are_text() -> None:
    assert html.text("<") in svg(10, id_="x", alt="<")
