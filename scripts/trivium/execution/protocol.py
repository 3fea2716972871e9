"""Messages between the build and its workers: a JSON header and raw buffers, so that nothing read is ever executed."""

import json
import select
import socket
import struct
import time
from typing import Any

HEAD = struct.Struct("<II")
MOST_BYTES = 512 * 2**20


def pack(header: dict[str, Any], buffers: list[Any] | None = None) -> bytes:
    views = [memoryview(b).cast("B") if len(b) else memoryview(b"") for b in buffers or []]
    header["sizes"] = [len(v) for v in views]
    text = json.dumps(header).encode()
    return b"".join([HEAD.pack(len(text), sum(header["sizes"])), text, *views])


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


def receive(sock: socket.socket, within: float = 0.0) -> tuple[dict[str, Any], list[bytes]]:
    """The next message. EOFError where the other side is gone, does not speak our language or does not end its message."""
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
