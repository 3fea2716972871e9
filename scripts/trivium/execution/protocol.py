"""The wire between the build and its workers: how a message is framed, sent, read and checked.

A message is a JSON header and raw buffers, so that nothing that is read is ever executed. Nothing
in an answer is trusted: each field is converted here.
"""

import json
import socket
import struct
from typing import Any

from trivium.execution.serialize import decode
from trivium.observation import Error, Node, Observation, Warned

HEAD = struct.Struct("<II")
"""Sizes of the header and of all buffers together, before each message."""
MOST_BYTES = 512 * 2**20
"""Of one message: a value has at most half of it, and its text and prints are shortened."""


def pack(header: dict[str, Any], buffers: list[Any] | None = None) -> bytes:
    """A message as bytes. Their sizes are written into the header."""
    views = [memoryview(b).cast("B") if len(b) else memoryview(b"") for b in buffers or []]
    header["sizes"] = [len(v) for v in views]
    text = json.dumps(header).encode()
    return b"".join([HEAD.pack(len(text), sum(header["sizes"])), text, *views])


Message = tuple[dict[str, Any], list[bytes]]


class Reader:
    """Takes messages out of a socket as they come.

    From a socket that does not block, a message is taken in parts, and whoever reads does not wait.
    """

    def __init__(self, sock: socket.socket) -> None:
        self.sock = sock
        self._begin()

    def _begin(self) -> None:
        self.sizes: tuple[int, int] | None = None
        self.view, self.got = memoryview(bytearray(HEAD.size)), 0

    def next(self) -> Message | None:
        """The next message; None if the socket does not block and it is not there whole yet.

        EOFError if the other side is gone, or sends no message of ours.
        """
        try:
            while self.sizes is None or self.got < len(self.view):
                if self.got == len(self.view):
                    self._allocate()
                    continue
                count = self.sock.recv_into(self.view[self.got :])
                if not count:
                    raise EOFError
                self.got += count
            message = self._parsed(self.sizes[0])
        except BlockingIOError:
            return None
        except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
            raise EOFError from error
        self._begin()
        return message

    @property
    def unfinished(self) -> bool:
        """Whether a message has begun and not ended."""
        return self.sizes is not None or self.got > 0

    def _allocate(self) -> None:
        """Room for the message whose sizes have come."""
        length, rest = self.sizes = HEAD.unpack(self.view)
        if length + rest > MOST_BYTES:
            raise EOFError
        self.view, self.got = memoryview(bytearray(length + rest)), 0

    def _parsed(self, length: int) -> Message:
        header, buffers, start = json.loads(bytes(self.view[:length])), [], length
        for size in header["sizes"]:
            buffers.append(bytes(self.view[start : start + size]))
            start += size
        return header, buffers


class Writer:
    """Sends messages through a socket that does not block; what it does not take yet is kept."""

    def __init__(self, sock: socket.socket) -> None:
        self.sock = sock
        self.waiting = bytearray()
        self.closed = False
        """Whether the other side takes nothing any more. What it sent before may still be read."""

    def send(self, data: bytes = b"") -> None:
        """Send what was kept and then `data`, as far as the socket takes it."""
        self.waiting += data
        while self.waiting:
            try:
                count = self.sock.send(self.waiting)
            except BlockingIOError:
                return
            except OSError:
                self.closed = True
                self.waiting.clear()
                return
            del self.waiting[:count]


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
