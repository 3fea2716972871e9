"""What a framework compiled, kept in files from run to run.

An entry is written whole or not at all, and checked when it is read: a disk that was full, or a
snippet that overwrote an entry with another one, costs a compilation and nothing else.
"""

import contextlib
import hashlib
import os
from pathlib import Path

SIZE = 16
"""Bytes of the checksum before each entry."""


class Compilations:
    """A folder of entries by key. It has the methods that JAX asks of a cache."""

    def __init__(self, folder: str) -> None:
        self._path = Path(folder)

    def get(self, key: str) -> bytes | None:
        """The entry; None if there is none, or it is damaged. Then it is removed."""
        path = self._file(key)
        try:
            data = path.read_bytes()
        except OSError:
            return None
        if data[:SIZE] == _checksum(key, data[SIZE:]):
            return data[SIZE:]
        with contextlib.suppress(OSError):
            path.unlink()
        return None

    def put(self, key: str, value: bytes) -> None:
        """Keep an entry if it can be written."""
        path = self._file(key)
        part = path.with_suffix(f".{os.getpid()}.part")
        try:
            part.write_bytes(_checksum(key, value) + value)
            part.replace(path)
        except OSError:
            with contextlib.suppress(OSError):
                part.unlink()

    def _file(self, key: str) -> Path:
        return self._path / f"{key}.entry"


def _checksum(key: str, value: bytes) -> bytes:
    """Of an entry and its key: under another key it is not valid."""
    person = hashlib.blake2b(key.encode(), digest_size=16).digest()
    return hashlib.blake2b(value, digest_size=SIZE, person=person).digest()
