"""Lets a process, and all that it starts, write below some folders only.

It needs Linux 6.2 (2023) with Landlock. Reading stays free.
"""

import ctypes
import os
import struct

CREATE, ADD, RESTRICT, NO_NEW_PRIVILEGES = 444, 445, 446, 38
WRITE = sum(1 << bit for bit in (1, *range(4, 15)))
"""From linux/landlock.h: write, remove, make files of any kind, move between folders, truncate."""


def confine(*folders: str) -> bool:
    """Confine this process. Says whether it could be done; it cannot be undone."""
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.syscall(CREATE, None, ctypes.c_size_t(0), 1) < 3:
        return False  # no Landlock, or one that cannot forbid to truncate a file
    rules = libc.syscall(CREATE, struct.pack("Q", WRITE), ctypes.c_size_t(8), 0)
    if rules < 0:
        return False
    try:
        for folder in folders:
            where = os.open(folder, os.O_PATH)
            failed = libc.syscall(ADD, rules, 1, struct.pack("<Qi", WRITE, where), 0)
            os.close(where)
            if failed:
                return False
        libc.prctl(NO_NEW_PRIVILEGES, 1, 0, 0, 0)
        return not libc.syscall(RESTRICT, rules, 0)
    finally:
        os.close(rules)
