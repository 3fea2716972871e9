"""A build says how far it is: often on a terminal, seldom elsewhere."""

import io
import sys

import pytest
from trivium.pipeline import progress as module


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def said(monkeypatch: pytest.MonkeyPatch, stream: io.StringIO, steps: list[float]) -> str:
    """What is said if the steps happen at these moments, and the last one takes ten seconds."""
    now = iter([0.0, *steps])
    monkeypatch.setattr(module.time, "monotonic", lambda: next(now))
    monkeypatch.setattr(sys, "stderr", stream)
    show = module.progress()
    for count, _ in enumerate(steps, 1):
        show("norms/l1", count, len(steps), 10.0 if count == len(steps) else 0.0)
    return stream.getvalue()


def test_elsewhere_a_line_every_ten_seconds(monkeypatch: pytest.MonkeyPatch) -> None:
    assert said(monkeypatch, io.StringIO(), [1.0, 11.0, 12.0, 13.0]).splitlines() == [
        "2/4 after 11 s: norms/l1",
        "slow: norms/l1 took 10.0 s",
    ]


def test_on_a_terminal_one_line_that_moves(monkeypatch: pytest.MonkeyPatch) -> None:
    text = said(monkeypatch, Terminal(), [0.05, 1.0, 1.01])
    assert text.count("\r") == 2 and "2/3 norms/l1 1.0 s" in text
    assert "3/3 norms/l1 1.0 s\n" in text
