"""The tool that lists what libraries say of themselves while a snippet runs."""

from pathlib import Path

import deprecated
import pytest

LIBRARY = """import warnings

def old(points_at=1):
    warnings.warn("old() is deprecated", DeprecationWarning, points_at)
    warnings.warn("shown anyway", UserWarning)
"""


def test_a_deprecation_that_points_into_the_library_is_listed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(tmp_path))
    (tmp_path / "library_of_the_test.py").write_text(LIBRARY)
    snippet = tmp_path / "x.numpy.py"
    snippet.write_text("import library_of_the_test as l\n\nprint(1)\nl.old()\n1 / 0\n")
    (found,) = deprecated.in_a_fork(snippet)
    assert found.startswith("DeprecationWarning: old() is deprecated (")
    assert found.endswith("library_of_the_test.py)")
    snippet.write_text("import library_of_the_test as l\n\nl.old(points_at=2)\n")
    assert deprecated.in_a_fork(snippet) == [], "the engine shows this one"
