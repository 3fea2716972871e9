"""What figures are drawn with."""

from trivium.pages.figures.svg import Axes
from trivium.pages.templating import ENVIRONMENT


def drawn(source: str) -> str:
    pen = '{% from "figures/pen.jinja" import arrow, grid, svg, text %}'
    return "".join(ENVIRONMENT.from_string(pen + source).render().split("\n"))


def test_axes_put_numbers_where_they_belong() -> None:
    axes = Axes((0, 10), (1, 100), (20, 10, 120, 110), log="y")
    assert (
        axes.at(0, 1) == (20, 110) and axes.at(10, 100) == (120, 10) and axes.at(5, 10) == (70, 60)
    )


def test_a_line_of_a_slope_goes_as_far_as_the_box() -> None:
    assert Axes((0, 4), (0, 4), (0, 0, 40, 40)).slope(1, 1, 2) == ((0.5, 2.5), (0, 4))


def test_an_arrow_ends_in_its_head() -> None:
    assert drawn('{{ arrow((0, 0), (20, 0), "a", 5) }}') == (
        '<line x1="0" y1="0" x2="16" y2="0" class="a"></line>'
        '<polygon points="20,0 15,2 15,-2" class="a head"></polygon>'
    )


def test_labels_are_text_and_have_variables() -> None:
    assert drawn('{% call svg(10, "x", "<") %}{% endcall %}').count("&lt;</desc>") == 1
    label = drawn('{{ text(1, 2, "*a* < b") }}')
    assert label.endswith('><tspan class="variable">𝑎</tspan> &lt; b</text>')


def test_a_star_that_stands_alone_is_a_star() -> None:
    assert drawn('{{ text(1, 2, "2 * 3") }}').endswith(">2 * 3</text>")


def test_cells_look_as_they_are_told() -> None:
    made = drawn('{{ grid(0, 0, np.array([1, 2]), np.array(["dim", "first"])) }}')
    assert made.count("<rect") == 2 and 'class="cell first"' in made
    assert made.count('<text x="19" y="24" class="dim"') == 1
