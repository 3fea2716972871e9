"""The feed of what changed: valid Atom, the same from build to build, of readers' points alone."""

import re
from datetime import datetime
from xml.etree import ElementTree as etree

import pytest
from trees import ROOT
from trivium.pages import feed
from trivium.pages.address import Address

CHANGELOG = """# Changelog

Words of its own.

## Unreleased

### For readers

#### Added

- A box. It finds `torch.cat`
  and [more](docs/reading.md#keys), not [this](docs/api.schema.json).
- A <b> & two.

### For writers

- A command.

## 0.1.0 - 2026-11-28

The first round:
all of it.
"""
ATOM = "http://www.w3.org/2005/Atom"
NS = {"a": ATOM}


def entries(text: str) -> list[etree.Element]:
    return etree.fromstring(text).findall("a:entry", NS)


def told(text: str, part: str) -> list[str]:
    return [entry.findtext(f"a:{part}", "", NS) for entry in entries(text)]


def test_what_is_for_readers_is_told_with_its_day() -> None:
    text = feed.text(CHANGELOG, "2026-11-30", "T", Address("https://a.b/"))
    assert told(text, "title") == ["A box", "A <b> & two", "The first round"]
    assert [u[:10] for u in told(text, "updated")] == ["2026-11-30"] * 2 + ["2026-11-28"]
    (first, *_) = told(text, "content")
    assert '<a href="https://a.b/reading/#keys">more</a>, not this.' in first
    assert "<code>torch.cat</code>" in first
    assert etree.fromstring(text).findtext("a:updated", "", NS) == "2026-11-30T00:00:00Z"


def test_what_is_unreleased_waits_where_no_day_is_known() -> None:
    assert told(feed.text(CHANGELOG, "", "T", Address()), "title") == ["The first round"]


@pytest.mark.parametrize("site", ["", "https://a.b/"])
def test_the_feed_of_this_repository_is_valid(site: str) -> None:
    """What RFC 4287 asks of a feed and of each entry."""
    text = feed.text((ROOT / "CHANGELOG.md").read_text("utf-8"), "2026-11-30", "T", Address(site))
    root = etree.fromstring(text)
    assert root.tag == f"{{{ATOM}}}feed" and len(entries(text)) > 10
    for element in (root, *entries(text)):
        for part in ("title", "id", "updated"):
            (one,) = element.findall(f"a:{part}", NS)
            assert one.text and one.text.strip()
        assert element.find("a:link", NS) is not None
        datetime.fromisoformat(element.findtext("a:updated", "", NS))
        assert re.fullmatch(r"urn:uuid:[\da-f-]{36}", element.findtext("a:id", "", NS))
    ids = told(text, "id")
    assert len({*ids}) == len(ids) and root.findtext("a:author/a:name", "", NS)
    assert "docs/" not in " ".join(told(text, "content"))
