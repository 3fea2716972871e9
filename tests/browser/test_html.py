"""The checker of built pages finds what it says it finds: a check that cannot fail proves
nothing."""

import pytest

from . import html

PAGE = "<!doctype html><html lang=en><head><title>t</title></head><body>{}</body></html>"


@pytest.mark.parametrize(
    "body, fault",
    [
        ("<div><p>a</p>", "never closed"),
        ("<b><i>a</b></i>", "closes nothing"),
        ("<p>a<div>b</div></p>", "closes nothing"),
        ("<p id=a>a</p><p id=a>b</p>", "id 'a' twice"),
        ("<p class=a class=b>a</p>", "class twice"),
        ("<label for=gone>a</label>", "'gone', which is not there"),
        ("<img src=a.png>", "no alt text"),
        ("<figure><svg role=img></svg></figure>", "nobody hears"),
        ("<a href=x></a>", "without a name"),
        ("<button></button>", "has no name"),
        ("<p style='color: red'>a</p>", "style attribute"),
        ("<style>p {}</style>", "is inline"),
        ("<script>alert(1)</script>", "is inline"),
        ("<input type=checkbox autocomplete=off>", "no autocomplete"),
        ("<a href=x>a <button>b</button></a>", "inside another"),
        ("<div><li>a</li></div>", "stands in <div>"),
        ('<p tabindex="">a</p>', "no number"),
        ("<ul><p>a</p></ul>", "no list item"),
        ("<table align=left></table>", "obsolete"),
    ],
)
def test_finds(body: str, fault: str) -> None:
    assert any(fault in found for found in html.faults(html.read(PAGE.format(body))))


def test_finds_that_a_page_does_not_begin_with_its_doctype() -> None:
    for page in ("<p>a</p>", "<p>a</p><!doctype html>", "<!doctype svg><p>a</p>"):
        assert html.faults(html.read(page)) == ["no doctype"]


@pytest.mark.parametrize(
    "body",
    [
        "<ul><li>a<li>b</ul><p>c<p>d<br>",
        "<a href=x><img src=a.png alt=b></a>",
        "<button aria-label=b></button>",
        '<script type="application/json">{}</script><script src=a.js></script>',
        "<label for=a>l</label><input id=a>",
        "<figure><svg role=img aria-labelledby=a><desc id=a>b</desc></svg></figure>",
    ],
)
def test_leaves_good_pages_alone(body: str) -> None:
    assert html.faults(html.read(PAGE.format(body))) == []
