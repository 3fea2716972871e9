"""While serving: hear of a saved file at once. MkDocs itself looks every half second."""

import tempfile
import threading
from collections.abc import Callable
from pathlib import Path

from mkdocs.livereload import LiveReloadServer
from watchdog.events import (
    DirMovedEvent,
    FileClosedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileMovedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer

WRITTEN = [FileClosedEvent, FileMovedEvent, FileDeletedEvent, FileCreatedEvent, DirMovedEvent]
"""Not `modified`, which comes in the middle of a write."""
QUIET = 0.02
"""Seconds that MkDocs waits for more changes before it builds; its own 0.1 suit polling."""


class Calls(FileSystemEventHandler):
    """Calls a function at each event."""

    def __init__(self, what: Callable[[], None]) -> None:
        self.what = what

    def on_any_event(self, event: FileSystemEvent) -> None:
        self.what()


def tells(folder: Path) -> bool:
    """Whether the system tells of files that are written here.

    It does not for network folders, for those of some containers, and on macOS.
    """
    noticed, observer = threading.Event(), Observer()
    with tempfile.TemporaryDirectory(dir=folder) as own:
        observer.schedule(Calls(noticed.set), own, event_filter=[FileClosedEvent])
        observer.start()
        (Path(own) / "asked").write_text("?")
        heard = noticed.wait(0.5)
        observer.stop()
        observer.join()
    return heard


def take_over(server: LiveReloadServer, folders: list[str]) -> None:
    """Hear of what is saved in these folders, for as long as the process lives.

    MkDocs then need not look through them.
    """

    def ask() -> None:
        with server._rebuild_cond:
            server._want_rebuild = True
            server._rebuild_cond.notify_all()

    observer = Observer()
    for folder in folders:
        observer.schedule(Calls(ask), folder, recursive=True, event_filter=WRITTEN)
    observer.daemon = True
    observer.start()
    server.build_delay = QUIET
