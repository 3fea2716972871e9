"""Files that are whole or as before, whatever happens while they are written; and what tells that
none of them has changed."""

import ctypes
import errno
import hashlib
import os
import shutil
import sys
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

AT_FDCWD, RENAME_EXCHANGE = -100, 2
"""From fcntl.h, and linux/fs.h."""
FORGOTTEN_AFTER = 3600.0
"""Seconds: a file that is half written for longer belongs to a build that was killed."""
CURES = {
    "make room, and run it again; what was written before is whole": (errno.ENOSPC, errno.EDQUOT),
    "give yourself the right (chmod, chown), or work in a copy of the folder; "
    "the commands check and list need not write": (errno.EROFS, errno.EACCES, errno.EPERM),
    "a file is expected where a folder stands, or the reverse: move it away": (
        errno.EISDIR,
        errno.ENOTDIR,
        errno.ENOTEMPTY,
        errno.EEXIST,
    ),
    "allow more open files: ulimit -n 4096": (errno.EMFILE, errno.ENFILE),
    "end other programs, or run less at a time: --jobs 1": (errno.ENOMEM, errno.EAGAIN),
    "give it a shorter name": (errno.ENAMETOOLONG,),
}
"""What helps against some errors of the system. Against any other one:"""
OTHER = "mend that, and run it again"


def write_if_changed(path: Path, text: str) -> bool:
    """Write a file by way of another one beside it. Says whether anything changed.

    A reader, or a build that goes on at the same time, sees the old text or the new one. OSError if
    the folder cannot be written, or the disk is full; then the old text stays.
    """
    if path.is_file() and path.read_bytes() == text.encode():
        return False
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _write(path, text)
    except OSError as error:  # which names another file, or none
        raise OSError(error.errno, error.strerror, str(path)) from error
    return True


def _write(path: Path, text: str) -> None:
    # No two threads of a machine have one number.
    beside = path.with_name(f".{path.name}.{threading.get_native_id()}.part")
    try:
        beside.write_text(text, encoding="utf-8", newline="\n")
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def fill(folder: Path, texts: dict[str, str]) -> None:
    """Let a folder hold these texts by their paths in it, and no other files but hidden ones.

    Only what changed is written: a watcher must not see more.
    """
    for name, text in texts.items():
        write_if_changed(folder / name, text)
    for path in folder.rglob("[!.]*"):
        if path.is_file() and path.relative_to(folder).as_posix() not in texts:
            path.unlink(missing_ok=True)


def fingerprint(asked: object, paths: Iterable[Path | str] = ()) -> str:
    """Changes when one of the files does, and when anything else does that is asked, as `repr`
    tells it. What is no file is as an empty one."""
    digest = hashlib.sha256(repr(asked).encode())
    for path in paths:
        text = b""
        with suppress(FileNotFoundError, IsADirectoryError), open(path, "rb") as file:
            text = file.read()
        digest.update(f"{len(text)}\0".encode() + text)
    return digest.hexdigest()


def remove_forgotten(folder: Path) -> None:
    """Remove what builds left that were killed while they wrote."""
    for part in folder.rglob(".*.part"):
        try:
            if time.time() - part.stat().st_mtime > FORGOTTEN_AFTER:
                part.unlink(missing_ok=True)
        except FileNotFoundError:  # another build was faster
            continue


def swap_directories(new: Path, old: Path) -> None:
    """Put a folder in the place of another, which may be absent.

    Where the system can exchange two names in one step, there is a folder at every moment.
    """
    old.mkdir(exist_ok=True)
    rename = getattr(ctypes.CDLL(None), "renameat2", None) if sys.platform == "linux" else None
    arguments = (AT_FDCWD, os.fsencode(new), AT_FDCWD, os.fsencode(old), RENAME_EXCHANGE)
    if rename is None or rename(*arguments):
        shutil.rmtree(old)
        new.rename(old)


def in_words(error: OSError) -> str:
    """What an error of the operating system means, and what helps, in one sentence for people."""
    name = error.filename2 or error.filename or "a file"
    known = {number: cure for cure, numbers in CURES.items() for number in numbers}
    no_folder = "temporary directory" in str(error.strerror)
    other = "let TMPDIR name a folder that can be written" if no_folder else OTHER
    return f"{name}: {error.strerror or error}; {known.get(error.errno or 0, other)}"


@contextmanager
def only_one(build: Path) -> Iterator[None]:
    """Let one build at a time write; another one waits, and says so.

    `build` is the folder of what a build makes. The lock ends with the process that holds it. Who
    has it may take it again.
    """
    build.mkdir(parents=True, exist_ok=True)
    lock = FileLock(build / "lock", is_singleton=True)
    try:
        held = lock.acquire(timeout=0)
    except Timeout:
        print(f"another build writes into {build} now: waiting for it", file=sys.stderr, flush=True)
        held = lock.acquire()
    with held:
        yield
