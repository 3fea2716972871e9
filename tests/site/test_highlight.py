"""Code blocks have the markup that Material expects, made once and kept."""

import os
import re
import time
from pathlib import Path

from markdown import Markdown
from trivium.site.extensions import highlight

SOURCE = 'import torch\n\nx = torch.tensor([[1.0, -2.0]])  # a < b & "c"\n(x @ x.T).sum()\n'
EMPTY = "<span></span>"
OUTPUT = "\n  tensor(5.)  <grad_fn=<SumBackward0>>\n\n& last\n"


def convert(text: str, cache: Path | None = None) -> str:
    """With our formatters, or without a cache with pymdownx's own."""
    ours = [
        {"name": "python", "class": "python", "format": highlight.python(str(cache))},
        {"name": "text", "class": "text", "format": highlight.text},
    ]
    config = {"pymdownx.superfences": {"custom_fences": ours if cache else []}}
    extensions = ["attr_list", "pymdownx.highlight", *config]
    return Markdown(extensions=extensions, extension_configs=config).convert(text)


def block(info: str, source: str) -> str:
    return f"``` {info}\n{source}```\n"


def test_python_has_the_text_of_pymdownx_highlight_with_fewer_marks(tmp_path: Path) -> None:
    theirs, ours = (convert(block("python", SOURCE), cache) for cache in (None, tmp_path))
    bare = [re.sub(r"</?span[^>]*>", "", html).replace("&quot;", '"') for html in (ours, theirs)]
    assert bare[0].replace("language-python ", "") == bare[1]
    assert (
        '<div class="language-python highlight"><pre><code>'
        '<span class="imports">import torch\n</span>\nx = torch'
    ) in ours
    assert 'tensor([[<span class="m">1.0, -2.0</span>]])' in ours
    assert '<span class="c1"># a &lt; b &amp; "c"</span>\n(x @ x.T).sum()\n' in ours


def test_code_that_only_imports_is_whole(tmp_path: Path) -> None:
    inner = convert(block("python", "from a import b\n"), tmp_path)
    assert '<code><span class="imports">from a import b\n</span></code>' in inner


def test_output_has_the_markup_of_pymdownx_highlight_and_keeps_what_was_printed(
    tmp_path: Path,
) -> None:
    info = "{.text .output .no-copy}"
    theirs, ours = (convert(block(info, "a <b>\n\n&\n"), cache) for cache in (None, tmp_path))
    assert ours == theirs.replace('class="output', 'class="language-text output').replace(EMPTY, "")
    assert "\n  tensor(5.)  &lt;grad_fn" in convert(block(info, OUTPUT), tmp_path)


def test_highlighting_is_kept_on_disk_and_used(tmp_path: Path) -> None:
    first = convert(block("python", SOURCE), tmp_path)
    (kept,) = tmp_path.rglob("*.html")
    kept.write_text("<span>kept</span>")
    highlight._kept.cache_clear()  # as in another process
    assert "<span>kept</span>" in convert(block("python", SOURCE), tmp_path)
    assert first == convert(block("python", SOURCE), tmp_path / "another")


def test_what_no_build_used_for_a_month_is_removed(tmp_path: Path) -> None:
    for source in ("used = 1\n", "unused = 1\n"):
        highlight._kept(source, tmp_path)
    month = time.time() - highlight.UNUSED - 1
    for path in tmp_path.rglob("*.html"):
        os.utime(path, (month, month))
    highlight._kept.cache_clear()  # as in another process, which looks at one of them first
    highlight._kept("used = 1\n", tmp_path)
    highlight._pruned.cache_clear()
    highlight._kept("new = 1\n", tmp_path)
    kept = "".join(path.read_text() for path in tmp_path.rglob("*.html"))
    assert "used" in kept and "unused" not in kept and "new" in kept


def test_a_folder_that_cannot_be_written_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert "torch" in convert(block("python", SOURCE), tmp_path / "file")
