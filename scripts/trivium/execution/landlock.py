"""Lets a process, and all that it starts, write below some folders only and signal nobody else.

It needs Linux 6.2 (2023) with Landlock, and 6.12 (2024) for signals. Reading stays free.
"""

import ctypes
import os
import struct
import sys
from typing import Any

CREATE, ADD, RESTRICT, NO_NEW_PRIVILEGES = 444, 445, 446, 38
"""Three system calls, the same on every architecture, and an option of prctl."""
WRITE = sum(1 << bit for bit in (1, *range(4, 15)))
"""From linux/landlock.h: write, remove, make files of any kind, move between folders, truncate."""
REMOVE_FOLDER = 1 << 4
"""From linux/landlock.h too."""
CHANGES = ("os.chmod", "os.chown", "os.utime", "os.setxattr", "os.removexattr")
"""Audit events of what Landlock does not know: what a file is, and not what is in it."""
SIGNALS, SINCE = 2, 6
"""Signals to processes that are not confined together with this one; known since version 6."""


def confine(*folders: str, emptied: str = "") -> bool:
    """Let this process write below `folders` only, and say whether it could be done.

    It cannot be undone. In `emptied` it may still remove folders that are empty.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    version = libc.syscall(CREATE, None, ctypes.c_size_t(0), 1)
    if version < 3:
        return False  # no Landlock, or one that cannot forbid to truncate a file
    handled = struct.pack("QQQ", WRITE, 0, SIGNALS) if version >= SINCE else struct.pack("Q", WRITE)
    rules = libc.syscall(CREATE, handled, ctypes.c_size_t(len(handled)), 0)
    if rules < 0:
        return False
    try:
        rights = {**({emptied: REMOVE_FOLDER} if emptied else {}), **dict.fromkeys(folders, WRITE)}
        for folder, right in rights.items():
            where = os.open(folder, os.O_PATH)
            failed = libc.syscall(ADD, rules, 1, struct.pack("<Qi", right, where), 0)
            os.close(where)
            if failed:
                return False
        libc.prctl(NO_NEW_PRIVILEGES, 1, 0, 0, 0)
        return not libc.syscall(RESTRICT, rules, 0)
    finally:
        os.close(rules)


def keep_as_they_are(*folders: str) -> None:
    """Let Python change mode, owner and times of files below `folders` only. It cannot be undone.

    Other programs and C may still change them: this is against a slip.
    """
    inside = tuple(os.path.realpath(folder) + "/" for folder in folders)
    real, descriptor, raised = os.path.realpath, "/proc/self/fd/{}".format, PermissionError

    def look(event: str, arguments: tuple[Any, ...]) -> None:
        if event in CHANGES:
            place = arguments[0]
            path = real(descriptor(place) if isinstance(place, int) else os.fsdecode(place))
            if not (path + "/").startswith(inside):
                raise raised(1, "a snippet changes no file but its own", path)

    sys.addaudithook(look)
