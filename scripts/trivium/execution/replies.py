"""How the build understands what a worker told, or left behind as it ended: plain data only, none of it believed unread."""

import os
import signal
from typing import Any

from trivium.execution.serialize import decode
from trivium.observation import Error, Node, Observation, Warned


def answer(header: dict[str, Any], buffers: list[bytes], expected: str) -> tuple[Observation, str]:
    """What a job gave, and what soiled its worker. EOFError where this is no answer, or one to something else."""
    try:
        if header["id"] != expected:
            raise EOFError
        if "present" in header:
            return Observation(present=header["present"]), ""
        return _observation(header, buffers), str(header["soiled"])
    except (KeyError, TypeError, ValueError, IndexError) as error:
        raise EOFError from error


def _observation(header: dict[str, Any], buffers: list[bytes]) -> Observation:
    value: Node | None = decode(header["value"], buffers) if "value" in header else None
    error = header.get("error")
    return Observation(
        printed=str(header["printed"]),
        text=str(header["text"]),
        value=value,
        error=Error(
            str(error["kind"]), str(error["message"]), int(error["line"]), str(error["aspect"])
        )
        if error
        else None,
        warnings=tuple(Warned(str(c), str(m), int(n)) for c, m, n in header["warnings"]),
        line=int(header.get("line", 0)),
        seconds=float(header["seconds"]),
        left=str(header.get("left", "")),
    )


def last_line(trace: int, path: str) -> int:
    """Where faulthandler last saw a snippet; 0 if it did not."""
    text = os.pread(trace, 2**16, max(0, os.fstat(trace).st_size - 2**16)).decode(errors="replace")
    marker = f'File "{path}", line '
    _, found, rest = (
        text[text.rfind("\n\n") :].partition(marker) if marker in text else ("", "", "")
    )
    if not found:
        _, found, rest = text.rpartition("(most recent call first)")[2].partition(marker)
    digits = rest.partition(" ")[0]
    return int(digits) if digits.isdigit() else 0


def ending(status: int) -> str:
    if os.WIFSIGNALED(status):
        number = os.WTERMSIG(status)
        known = {s.value: s.name for s in signal.Signals}
        return f"the process was ended by {known.get(number, f'signal {number}')}"
    return f"the process ended itself with exit status {os.WEXITSTATUS(status)}"
