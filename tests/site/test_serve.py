"""A real `mkdocs serve` of a small site, in which a writer breaks things and mends them.

Nothing that is saved stops the server or hides another page; what is wrong stands on the page.
"""

import html
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from bench import project
from making import KEYS, saw
from running import heeding
from trees import plant, recorded

pytestmark = pytest.mark.framework
EXAMPLES = ("norms/l1", "norms/l2", "other/x")
NORMS = """# Norms

The norm $x$ is

$$
y = x
$$

{ #eq-norm .definition }

--8<-- "norms/l1.md"

--8<-- "norms/l2.md"

The end of the norms.
"""
OTHER = '# Other\n\n--8<-- "other/x.md"\n\nThe end of the other.\n'


class Server:
    """`mkdocs serve` in a process group of its own, and what it said."""

    def __init__(self, root: Path) -> None:
        self.root, self.log = root, root / "serve.log"
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.place = f"127.0.0.1:{free.getsockname()[1]}"
        self.process = self.start(self.place)

    def start(self, place: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", place]
        variables = {
            **os.environ,
            "PYTHONPATH": str(self.root / "scripts"),
            "NO_MKDOCS_2_WARNING": "1",
        }
        with self.log.open("ab") as log:
            return subprocess.Popen(
                command,
                cwd=self.root,
                env=variables,
                stdout=log,
                stderr=log,
                preexec_fn=heeding,
            )

    def page(self, name: str) -> str:
        try:
            with urlopen(f"http://{self.place}/{name}", timeout=10) as answer:
                return str(answer.read(), "utf-8")
        except (URLError, TimeoutError):
            return ""

    def save(self, name: str, text: str) -> None:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")

    def until(self, name: str, fine: Callable[[str], bool], seconds: float = 60.0) -> str:
        """The page, as soon as it is as expected. The test fails if it never is."""
        deadline = time.monotonic() + seconds
        while not fine(page := self.page(name)):
            assert self.process.poll() is None, self.said()
            assert time.monotonic() < deadline, f"{red(page)}\n{self.said()}"
            time.sleep(0.05)
        return page

    def said(self) -> str:
        return self.log.read_text("utf-8")[-6000:]


def red(page: str) -> list[str]:
    """What stands on a page as a problem."""
    return [part.partition("</p>")[0] for part in page.split('problem"')[1:]]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The server, started while much is wrong."""
    folder = tmp_path_factory.mktemp("serve")
    tree = plant(folder / "tree", dict.fromkeys(EXAMPLES, "1.5\n"))
    root = project.make(folder / "site", tree / "snippets")
    recorded(root, lambda name, key: saw(1.5, line=1))
    made = object.__new__(Server)
    made.root = root
    made.save("docs/norms.md", NORMS)
    made.save("docs/other.md", OTHER + '\n--8<-- "other/none.md"\n\n$\\nowhere$\n')
    made.save("snippets/norms/l1.torch.py", "x = (1,")
    made.save("snippets/norms/l2.toml", "titel = 1\n")
    made.__init__(root)  # type: ignore[misc]
    try:
        yield made
    finally:
        made.process.send_signal(signal.SIGINT)
        made.process.wait(30)


def test_a_server_starts_though_much_is_wrong(server: Server) -> None:
    page = server.until("norms/", lambda page: "The end of the norms" in page)
    assert any("snippets/norms/l1.torch.py:1" in line for line in red(page)), red(page)
    assert any(
        "unknown key &#39;titel&#39;" in line or "unknown key 'titel'" in line for line in red(page)
    )
    page = server.until("other/", lambda page: "The end of the other" in page)
    assert any("there is no example other/none" in line for line in red(page)), red(page)
    assert any("nowhere" in line for line in red(page))
    assert "Traceback" not in server.said()


def chapter(**changes: str) -> bytes:
    """The chapter on norms, with some of its words replaced."""
    text = NORMS
    for old, new in changes.items():
        assert old in text
        text = text.replace(old, new)
    return text.encode()


ROUNDS: dict[str, tuple[dict[str, bytes], list[str], list[str]]] = {
    # What is saved, and what then stands in red on the two pages.
    "snippets": (
        {
            "snippets/norms/l1.jax.py": b"import jax.numpy as jnp\n\njnp.(\n",
            "snippets/norms/l2.tf.py": b"'\xff'\n",
            "snippets/norms/l2.mlx.py": b"1\n",
        },
        ["norms/l1.jax.py:3", "the file is not UTF-8", "unknown framework"],
        [],
    ),
    "contracts": (
        {
            "snippets/norms/defaults.toml": b"torch = 5",
            "snippets/other/x.toml": b"[tf]\nvalue = \n",
            "snippets/defaults.toml": b"[default-widths",
        },
        ["torch = 5: must be a table", "snippets/defaults.toml"],
        ["other/x.toml:2 not TOML", "snippets/defaults.toml"],
    ),
    "a chapter": (
        {
            "docs/norms.md": chapter(
                **{"$x$": "$\\nowhere$", ".definition": ".nonsense", "/l1.md": "/l7.md"}
            )
            + b"\n$$\nhalf\n\n\xff\n"
        },
        ["\\nowhere", "nonsense", "no example norms/l7", "norms/l1.torch.py", "$$", "not UTF-8"],
        ["no page shows this example"],
    ),
    "what stands around": (
        {"docs/figures.toml": b"[x", "outputs/norms/l1.json/x": b"", "docs/other.md": b"# Gone\n"},
        ["figures.toml:1", "a folder stands in the place of a record", "other/x.torch.py"],
        ["figures.toml:1"],
    ),
}


@pytest.mark.parametrize("slip", ROUNDS)
def test_slips_stand_on_their_pages_until_they_are_mended(server: Server, slip: str) -> None:
    shutil.rmtree(server.root / "outputs/norms/l1.json", ignore_errors=True)
    mend(server)
    for page in ("norms/", "other/"):
        server.until(page, lambda text: "The end" in text and not red(text))
    saved, *wanted = ROUNDS[slip]
    for name, data in saved.items():
        path = server.root / name
        if path.parent.suffix == ".json":
            path.parent.unlink()
            path.parent.mkdir()
        path.write_bytes(data)
    for page, lines in zip(("norms/", "other/"), wanted, strict=True):
        text = server.until(page, partial(has, lines))
        assert "The end" in text or "Gone" in text, "the rest of the page stands"
    assert "Traceback" not in server.log.read_text("utf-8")


def has(lines: list[str], page: str) -> bool:
    problems = [html.unescape(problem) for problem in red(page)]
    return all(any(line in problem for problem in problems) for line in lines)


def mend(server: Server) -> None:
    """Save everything as it should be."""
    for name in ("norms/l2.toml", "norms/l2.mlx.py", "norms/defaults.toml", "other/x.toml"):
        (server.root / "snippets" / name).unlink(missing_ok=True)
    (server.root / "snippets/defaults.toml").unlink(missing_ok=True)
    (server.root / "docs/figures.toml").unlink(missing_ok=True)
    for name in EXAMPLES:
        for key in KEYS:
            server.save(f"snippets/{name}.{key}.py", "1.5\n")
    server.save("docs/norms.md", NORMS)
    server.save("docs/other.md", OTHER)


def test_a_second_server_at_the_same_place_is_refused_in_words(server: Server) -> None:
    second = server.start(server.place)
    assert second.wait(60) == 1
    said = server.said()
    port = int(server.place.partition(":")[2])
    assert f"nothing can be served at 127.0.0.1:{port}: Address already in use" in said
    assert f"make serve PORT={port + 1}" in said and "Traceback" not in said
