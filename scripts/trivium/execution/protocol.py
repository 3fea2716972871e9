"""The wire between the build and its workers: how a message is framed, sent, read and checked.

A message is a JSON header and raw buffers, so that nothing that is read is ever executed. Nothing
in an answer is trusted: each field is converted here.
"""

import json
import select
import socket
import struct
import time
from typing import Any

from trivium.execution.serialize import decode
from trivium.observation import Error, Node, Observation, Warned

HEAD = struct.Struct("<II")
"""Sizes of the header and of all buffers together, before each message."""
MOST_BYTES = 512 * 2**20


def pack(header: dict[str, Any], buffers: list[Any] | None = None) -> bytes:
    """A message as bytes. Their sizes are written into the header."""
    views = [memoryview(b).cast("B") if len(b) else memoryview(b"") for b in buffers or []]
    header["sizes"] = [len(v) for v in views]
    text = json.dumps(header).encode()
    return b"".join([HEAD.pack(len(text), sum(header["sizes"])), text, *views])


def receive(sock: socket.socket, within: float = 0.0) -> tuple[dict[str, Any], list[bytes]]:
    """The next message, waited for without end, or at most `within` seconds.

    EOFError if the other side is gone, sends no message of ours, or does not finish it in time.
    """
    deadline = time.monotonic() + within if within else 0.0
    try:
        length, rest = HEAD.unpack(_exactly(sock, HEAD.size, deadline))
        if length + rest > MOST_BYTES:
            raise EOFError
        body = _exactly(sock, length + rest, deadline)
        header, buffers, start = json.loads(bytes(body[:length])), [], length
        for size in header["sizes"]:
            buffers.append(bytes(body[start : start + size]))
            start += size
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise EOFError from error
    return header, buffers


def _exactly(sock: socket.socket, size: int, deadline: float) -> memoryview:
    view, got = memoryview(bytearray(size)), 0
    while got < size:
        try:
            count = sock.recv_into(view[got:], 0, socket.MSG_DONTWAIT if deadline else 0)
        except BlockingIOError:
            if not select.select([sock], [], [], max(0.0, deadline - time.monotonic()))[0]:
                raise EOFError from None
            continue
        if not count:
            raise EOFError
        got += count
    return view


def read_answer(
    header: dict[str, Any], buffers: list[bytes], expected: str
) -> tuple[Observation, str]:
    """What a job gave, and why its worker cannot be used again (empty if it can).

    EOFError if this is no answer, or the answer to another job.
    """
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
    return Observation(
        printed=str(header["printed"]),
        text=str(header["text"]),
        value=value,
        error=_error(header["error"]) if header.get("error") else None,
        warnings=tuple(Warned(str(c), str(m), int(n)) for c, m, n in header["warnings"]),
        line=int(header.get("line", 0)),
        seconds=float(header["seconds"]),
        left=str(header.get("left", "")),
    )


def _error(fields: dict[str, Any]) -> Error:
    kind, message, aspect = (str(fields[name]) for name in ("kind", "message", "aspect"))
    return Error(kind, message, int(fields["line"]), aspect)
