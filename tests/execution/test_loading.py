"""Which warnings count as a snippet's: not those that come once a process, from whatever loads."""

import importlib
import logging
import site
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from running import pool, run
from trivium.execution.capture import WarningLog
from trivium.execution.scheduler import Pool

# The name of a package that snippets use, so that importing it costs no worker. A worker of NumPy
# has not imported the real one.
FAKE = "keras"
PART = "import warnings\nwarnings.warn('a part warns as it loads', FutureWarning)\nvalue = 1\n"
LIBRARY = f"""
import warnings

def lazily():
    from {FAKE}.part import value
    return value

def called():
    warnings.warn('a call warns', UserWarning)
    return 1
"""
LOADS = {
    "by the snippet": f"from {FAKE}.part import value\nvalue",
    "by a call": f"import {FAKE}\n{FAKE}.lazily()",
}
PID = "import os\nos.getpid()"


@pytest.fixture
def warm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Pool]:
    """Workers that find the fake package first, and have not loaded it."""
    monkeypatch.setattr(site, "USER_BASE", str(tmp_path))
    # Where a user's packages are: a snippet may read what is there.
    library = tmp_path / "lib" / f"python3.{sys.version_info[1]}" / "site-packages" / FAKE
    library.mkdir(parents=True)
    (library / "__init__.py").write_text(LIBRARY)
    (library / "part.py").write_text(PART)
    monkeypatch.setenv("PYTHONPATH", str(library.parent))
    with pool(tmp_path / "run") as made:
        yield made


def warnings(pool: Pool, *sources: str, alone: bool = False) -> list[list[str]]:
    seen = run(pool, *sources, alone=alone)
    assert not any(s.error for s in seen), seen
    return [[w.message for w in s.warnings] for s in seen]


@pytest.mark.parametrize("order", [1, -1], ids=["by the snippet first", "by a call first"])
def test_what_loads_in_one_worker_warns_nobody(warm: Pool, order: int) -> None:
    """Else the snippet that came first would differ from the next, and from itself alone."""
    first, second = [*LOADS.values()][::order]
    seen = run(warm, PID, first, second, PID)
    assert seen[0].text == seen[-1].text, "one worker ran both"
    assert [s.text for s in seen[1:3]] == ["1", "1"]
    assert not any(s.warnings for s in seen)


def test_what_loads_in_a_process_of_its_own_warns_nobody(warm: Pool) -> None:
    assert warnings(warm, *LOADS.values(), alone=True) == [[], []]


def test_a_first_load_warns_nobody_in_a_worker_that_ran_nothing(warm: Pool) -> None:
    assert warnings(warm, *LOADS.values()) == [[], []]


def test_a_call_that_warns_does_so_each_time(warm: Pool) -> None:
    call = f"import {FAKE}\n{FAKE}.called()"
    assert warnings(warm, call, call) == [["a call warns"]] * 2
    assert warnings(warm, call, alone=True) == [["a call warns"]]


def test_a_call_that_warns_after_it_loaded_something_does_so(warm: Pool) -> None:
    both = f"import {FAKE}\n{FAKE}.lazily()\n{FAKE}.called()"
    assert warnings(warm, both, both) == [["a call warns"]] * 2


def test_a_snippets_own_warning_is_kept(warm: Pool) -> None:
    own = "import warnings\nwarnings.warn('mine', FutureWarning)\n1"
    assert warnings(warm, own, own) == [["mine"]] * 2
    (seen,) = run(warm, own)
    assert [(w.category, w.line) for w in seen.warnings] == [("FutureWarning", 2)]


def test_a_warning_in_a_function_of_the_snippet_is_kept(warm: Pool) -> None:
    """Also where the snippet itself is called back, by something that loads nothing."""
    back = "import warnings\nsorted([2, 1], key=lambda x: warnings.warn(str(x)) or x)"
    assert warnings(warm, back) == [["2", "1"]]


def test_what_is_logged_as_something_loads_warns_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = WarningLog()
    logger = logging.getLogger("trivium-tried")
    monkeypatch.setattr(logger, "handlers", [log])
    (tmp_path / "tried_part.py").write_text(
        "import logging\nlogging.getLogger('trivium-tried').warning('loads')\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    importlib.import_module("tried_part")
    monkeypatch.delitem(sys.modules, "tried_part")
    assert not log.records
    logger.warning("called")
    assert log.records == [("LogWarning", "called", 0)]
