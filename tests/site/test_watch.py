"""While serving: what is saved is heard of, what is only read is not."""

import threading
from pathlib import Path
from types import SimpleNamespace

from trivium.site import watch


def test_a_saved_file_asks_for_a_build_and_a_read_one_does_not(tmp_path: Path) -> None:
    assert watch.tells(tmp_path)
    (tmp_path / "norms").mkdir()
    snippet = tmp_path / "norms" / "l1.torch.py"
    snippet.write_text("1")
    server = SimpleNamespace(
        _rebuild_cond=threading.Condition(), _want_rebuild=False, build_delay=1.0
    )
    watch.take_over(server, [str(tmp_path)])  # type: ignore[arg-type]
    with server._rebuild_cond:
        snippet.read_text()
        assert not server._rebuild_cond.wait_for(lambda: server._want_rebuild, timeout=0.3)
        snippet.write_text("2")
        assert server._rebuild_cond.wait_for(lambda: server._want_rebuild, timeout=10)
        server._want_rebuild = False
        (tmp_path / "norms" / ".l1.part").write_text("3")
        (tmp_path / "norms" / ".l1.part").rename(snippet)
        assert server._rebuild_cond.wait_for(lambda: server._want_rebuild, timeout=10)
    assert server.build_delay < 0.1


def test_where_nothing_is_told_mkdocs_goes_on_looking(tmp_path: Path) -> None:
    class Deaf:
        def __getattr__(self, name: str) -> object:
            return lambda *_, **__: None

    watch_observer, watch.Observer = watch.Observer, Deaf  # type: ignore[misc, assignment]
    try:
        assert not watch.tells(tmp_path)
    finally:
        watch.Observer = watch_observer  # type: ignore[misc]
