"""Code blocks have the markup that Material expects, made once and kept."""

import re

from markdown import Markdown
from trivium.site.extensions import highlight

SOURCE = 'import torch\n\nx = torch.tensor([[1.0, -2.0]])  # a < b & "c"\n(x @ x.T).sum()\n'
EMPTY = "<span></span>"
OUTPUT = "\n  tensor(5.)  <grad_fn=<SumBackward0>>\n\n& last\n"


def convert(text: str, own: bool = True) -> str:
    """With our formatters, or with pymdownx's own."""
    ours = [
        {"name": "python", "class": "python", "format": highlight.python},
        {"name": "text", "class": "text", "format": highlight.text},
    ]
    config = {"pymdownx.superfences": {"custom_fences": ours if own else []}}
    extensions = ["attr_list", "pymdownx.highlight", *config]
    return Markdown(extensions=extensions, extension_configs=config).convert(text)


def block(info: str, source: str) -> str:
    return f"``` {info}\n{source}```\n"


def test_python_has_the_text_of_pymdownx_highlight_with_fewer_marks() -> None:
    theirs, ours = (convert(block("python", SOURCE), own) for own in (False, True))
    bare = [re.sub(r"</?span[^>]*>", "", html).replace("&quot;", '"') for html in (ours, theirs)]
    assert bare[0].replace("language-python ", "") == bare[1]
    assert (
        '<div class="language-python highlight"><pre><code>'
        '<span class="imports">import torch\n</span>\nx = torch'
    ) in ours
    assert 'tensor([[<span class="m">1.0, -2.0</span>]])' in ours
    assert '<span class="c1"># a &lt; b &amp; "c"</span>\n(x @ x.T).sum()\n' in ours


def test_code_that_only_imports_is_whole() -> None:
    inner = convert(block("python", "from a import b\n"))
    assert '<code><span class="imports">from a import b\n</span></code>' in inner


def test_output_has_the_markup_of_pymdownx_highlight_and_keeps_what_was_printed() -> None:
    info = "{.text .output .no-copy}"
    theirs, ours = (convert(block(info, "a <b>\n\n&\n"), own) for own in (False, True))
    assert ours == theirs.replace('class="output', 'class="language-text output').replace(EMPTY, "")
    assert "\n  tensor(5.)  &lt;grad_fn" in convert(block(info, OUTPUT))
