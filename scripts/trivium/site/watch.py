"""While serving: hear of a saved file at once. MkDocs itself looks every half second."""

import tempfile
import threading
from pathlib import Path

from mkdocs.livereload import LiveReloadServer
from watchdog.events import (
    DirMovedEvent,
    FileClosedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileMovedEvent,
    FileSystemEvent,
)
from watchdog.events import FileSystemEventHandler as Handler
from watchdog.observers import Observer

WRITTEN = [FileClosedEvent, FileMovedEvent, FileDeletedEvent, FileCreatedEvent, DirMovedEvent]
"""Not `modified`, which comes in the middle of a write."""
QUIET = 0.02
"""Seconds that MkDocs waits for more changes before it builds; its own 0.1 suit polling."""


class Saved(Handler):
    """Asks the server for a build."""

    def __init__(self, server: LiveReloadServer) -> None:
        self.server = server

    def on_any_event(self, event: FileSystemEvent) -> None:
        with self.server._rebuild_cond:
            self.server._want_rebuild = True
            self.server._rebuild_cond.notify_all()


class Noticed(Handler):
    def __init__(self) -> None:
        self.event = threading.Event()

    def on_closed(self, event: FileSystemEvent) -> None:
        self.event.set()


def tells(folder: Path) -> bool:
    """Whether the system tells of files that are written here.

    It does not for network folders, for those of some containers, and on macOS.
    """
    noticed, observer = Noticed(), Observer()
    with tempfile.TemporaryDirectory(dir=folder) as own:
        observer.schedule(noticed, own, event_filter=[FileClosedEvent])
        observer.start()
        (Path(own) / "asked").write_text("?")
        heard = noticed.event.wait(0.5)
        observer.stop()
        observer.join()
    return heard


def take_over(server: LiveReloadServer, folders: list[str]) -> None:
    """Hear of what is saved in these folders, for as long as the process lives.

    MkDocs then need not look through them.
    """
    observer = Observer()
    for folder in folders:
        observer.schedule(Saved(server), folder, recursive=True, event_filter=WRITTEN)
    observer.daemon = True
    observer.start()
    server.build_delay = QUIET
