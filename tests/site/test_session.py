"""The session of a process that builds: what is wrong is kept for the pages, whatever it is."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from filelock import FileLock, Timeout
from trivium.pages.corpus import Corpus
from trivium.problems import Problem, Refused, UsageError
from trivium.site.session import Session

ABSENT = Problem("outdated", "PyTorch is not installed", path="requirements.txt", cure="install it")


def session(root: Path, check: Any) -> Session:
    made = Session()
    made.serving = True
    settings = SimpleNamespace(root=root)
    made.engine = SimpleNamespace(settings=settings, check=check)  # type: ignore[assignment]
    return made


def refused() -> None:
    raise Refused(ABSENT)


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (Refused(ABSENT), "PyTorch is not installed"),
        (UsageError("snippets: no examples"), "snippets: no examples"),
    ],
)
def test_what_keeps_examples_from_running_is_a_problem(
    tmp_path: Path, error: Exception, message: str
) -> None:
    def check() -> None:
        raise error

    made = session(tmp_path, check)
    assert message in made.refresh(tmp_path / "docs")
    (problem,) = made.problems
    assert problem.message == message and problem.cure
    made.alone.close()


def test_results_that_are_given_stay_as_they_are(tmp_path: Path) -> None:
    given = Corpus([], tmp_path)
    made = Session(given)
    made.start(tmp_path)
    assert made.engine is None and made.refresh(tmp_path) == "" and made.corpus is given
    assert not (tmp_path / ".build" / "lock").exists(), "who gives them holds the lock"


def test_other_builds_wait_until_one_is_done(tmp_path: Path) -> None:
    made = session(tmp_path, refused)
    made.refresh(tmp_path / "docs")
    lock = tmp_path / ".build" / "lock"
    with pytest.raises(Timeout):
        FileLock(lock).acquire(timeout=0)
    made.alone.close()
    with FileLock(lock).acquire(timeout=0):
        pass
