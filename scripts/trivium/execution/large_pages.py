"""Puts the memory of a fork server into large pages, so that its forks begin and end sooner.

A fork copies an entry for each page that its parent holds, and gives them all back at its end. One
page of 2 MiB stands in the place of 512, and is found sooner by whoever reads from it. A fork that
writes to it copies 4 KiB, as always.
"""

import ctypes
import re

COLLAPSE = 25
"""From linux/mman.h, since Linux 6.1 (2022): put a range into large pages now."""
AREA = re.compile(r"^(\w+)-(\w+) rw-p \S+ \S+ 0 *(?:\[heap\])?$", re.MULTILINE)
"""In /proc/self/maps: what a process has allocated, which is in no file."""


def use_large_pages() -> None:
    """Put what this process has allocated into large pages, as far as Linux has any to give."""
    libc = ctypes.CDLL(None, use_errno=True)
    with open("/proc/self/maps") as file:
        areas = [[int(end, 16) for end in found] for found in AREA.findall(file.read())]
    for start, end in areas:
        libc.madvise(ctypes.c_void_p(start), ctypes.c_size_t(end - start), COLLAPSE)
