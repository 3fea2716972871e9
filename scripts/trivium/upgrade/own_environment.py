"""An environment of its own for other versions: made whole or not at all, and removed again."""

import ctypes
import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

from packaging.utils import canonicalize_name

from trivium.files import write_if_changed
from trivium.problems import UsageError

PR_SET_PDEATHSIG, LINUX = 1, sys.platform == "linux"
"""The first is from linux/prctl.h: the signal that a process gets when its parent ends."""
CAUSES = (
    (
        ("No space left", "Errno 28", "Disk quota exceeded"),
        "the disk is full: {free:.1f} GB are free at {folder}, and PyTorch with CUDA takes 8 GB",
    ),
    (
        (
            "NewConnectionError",
            "ConnectTimeout",
            "ReadTimeout",
            "name resolution",
            "Network is unreachable",
            "ProxyError",
            "SSLError",
        ),
        "no package index can be reached: mend the network, or pip's settings (`pip config list`)",
    ),
    (
        ("No matching distribution", "Could not find a version"),
        "there is no such version for Python {python} on this machine: pip names it above",
    ),
    (
        ("ResolutionImpossible", "conflicting dependencies"),
        "these versions exclude each other, as pip says above: pin what conflicts in the file too",
    ),
    (
        ("ensurepip",),
        "this Python brings no pip: on Debian, apt install python3-venv",
    ),
)
"""What pip says, and what it means; the first that fits."""
INSTALLED = (
    "import json; from importlib import metadata as m;"
    "each = (d.metadata for d in m.distributions());"  # which reads a file each time
    "print(json.dumps([[d['Name'], d['Version']] for d in each]))"
)


def make(folder: Path, wanted: str, base: str = sys.executable, *options: str) -> None:
    """Install the requirements, unless that was done before. What is half made is made anew.

    `base` is the Python that the environment is made with, `options` are pip's.
    """
    asked = folder / "requirements.txt"
    known = asked.read_text(encoding="utf-8") if asked.is_file() else ""
    if (folder / "made").exists() and python(folder).exists() and known == wanted:
        return
    print(f"installing into {folder}: some minutes, up to 8 GB", file=sys.stderr, flush=True)
    (folder / "made").unlink(missing_ok=True)
    write_if_changed(asked, wanted)
    failed, said = _said([base, "-m", "venv", "--clear", str(folder / "venv")])
    if not failed:
        always = ["--progress-bar", "off", "--no-color", "-r", str(asked)]
        failed, said = _said([str(python(folder)), "-m", "pip", "install", *always, *options])
    if failed:
        message = cause(said, folder, base)
        shutil.rmtree(folder, ignore_errors=True)
        print(said[max(said.find("ERROR"), 0) :][-4000:].rstrip(), file=sys.stderr)
        raise UsageError(f"the versions cannot be installed: {message}")
    (folder / "made").touch()


def _said(command: list[str]) -> tuple[bool, str]:
    """Whether a command failed, and what it said."""
    done = subprocess.run(
        command,
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        preexec_fn=end_with_parent if LINUX else None,
    )
    return bool(done.returncode), done.stdout


def cause(said: str, folder: Path, base: str = sys.executable) -> str:
    """Why pip failed, and what helps."""
    free = shutil.disk_usage(folder).free / 1e9
    for signs, meaning in CAUSES:
        if any(sign in said for sign in signs):
            return meaning.format(free=free, folder=folder, python=version(base))
    return "it says why, above"


def version(base: str) -> str:
    """The version of a Python."""
    return _said([base, "-c", "import platform; print(platform.python_version())"])[1].strip()


def end_with_parent() -> None:
    """In a child, on Linux: end if the report is killed. The next one then finds nobody at work."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def python(folder: Path) -> Path:
    return folder / "venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def installed(folder: Path) -> dict[str, str]:
    """The version of each package there, without its local part, by its normalized name."""
    failed, said = _said([str(python(folder)), "-I", "-c", INSTALLED])
    if failed:
        raise UsageError(f"the environment's Python does not start: {said.strip()[-300:]}")
    return {canonicalize_name(name): number.partition("+")[0] for name, number in json.loads(said)}


def size(folder: Path) -> int:
    """The bytes of the disk that a folder takes."""
    found = (os.path.join(at, name) for at, _, names in os.walk(folder) for name in names)
    return sum(os.lstat(path).st_blocks * 512 for path in found)
