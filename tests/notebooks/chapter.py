"""A chapter with one example, twice, for the tests of notebooks."""

from typing import Any

import nbformat
from making import result, saw
from trivium.comparison.verdict import Verdict
from trivium.frameworks import FRAMEWORKS
from trivium.notebooks import ipynb as notebooks
from trivium.observation import Observation
from trivium.pages.address import Address
from trivium.pipeline.result import Result

PAGE = """---
description: Norms.
---

# Norms

A norm, $x_1$.

$$
x
$$

{ #eq-x .definition }

--8<-- "norms/x.md"

## More { #more }

???+ success "Solution"

    Look at [it](calculus.md#why).

    --8<-- "norms/x.md"

After.

```text
--8<-- "norms/x.md"
```
"""


VERSIONS = dict.fromkeys(FRAMEWORKS, "1")


def made(toml: str = "", **seen: Observation) -> Result:
    return result(Verdict("agree"), {key: seen.get(key, saw(1.5)) for key in FRAMEWORKS}, toml)


def book(found: Result, key: str = "numpy", text: str = PAGE) -> Any:
    chapter = notebooks.Chapter("norms.md", text, "")
    return nbformat.reads(
        notebooks.dumps(
            notebooks.notebook(
                chapter, {"norms/x": found}, FRAMEWORKS[key], VERSIONS, Address("../")
            )
        ),
        4,
    )
