"""A pool for the tests of one file: its fork server and its worker stay warm between them."""

from collections.abc import Iterator

import pytest
from running import pool
from trivium.execution.scheduler import Pool


@pytest.fixture(scope="module")
def warm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pool]:
    with pool(tmp_path_factory.mktemp("run")) as made:
        yield made
