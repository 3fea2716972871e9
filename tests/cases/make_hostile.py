"""Copies tests/cases/hostile to DIR and adds what cannot be committed as normal files.

usage: python tests/cases/make_hostile.py DIR     (DIR must not exist, or be empty)
"""

import os
import shutil
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ORDINARY = {
    "torch": "import torch\n\ntorch.tensor([1., 2.])\n",
    "tf": "import tensorflow as tf\n\ntf.constant([1., 2.])\n",
    "jax": "import jax.numpy as jnp\n\njnp.array([1., 2.])\n",
    "numpy": "import numpy as np\n\nnp.array([1., 2.])\n",
}
EXPECTED: list[str] = []


def expect(name: str, verdicts: str, aspects: str = "", framework: str = "", more: str = "") -> None:
    quoted = lambda words: ", ".join(f'"{word}"' for word in words.split())  # noqa: E731
    lines = [f'["{name}"]', "made = true", f"verdicts = [{quoted(verdicts)}]"]
    if aspects:
        lines.append(f"aspects = [{quoted(aspects)}]")
    if framework:
        lines += [f'framework = "{framework}"', f'file = "{name}.{framework}.py"']
    EXPECTED.append("\n".join([*lines, *more.split(";")]).rstrip("\n") + "\n")


def ordinary(chapter: Path, stem: str, but: str = "") -> None:
    chapter.mkdir(exist_ok=True)
    for framework, code in ORDINARY.items():
        if framework != but:
            (chapter / f"{stem}.{framework}.py").write_text(code, encoding="utf-8")


def neighbours(chapter: Path) -> None:
    for stem in ("aa-before", "zz-after"):
        ordinary(chapter, stem)
        expect(f"{chapter.name}/{stem}", "agree")


def hostile(root: Path, name: str, framework: str, content: bytes, verdicts: str, aspects: str, more: str = "") -> None:
    """An example whose one snippet holds just these bytes."""
    path = root / name
    ordinary(path.parent, path.name, but=framework)
    (path.parent / f"{path.name}.{framework}.py").write_bytes(content)
    expect(name, verdicts, aspects, framework, more)


def encodings(root: Path) -> None:
    """Bytes that are no plain UTF-8 text."""
    torch, tf, jax, numpy = (ORDINARY[f].encode() for f in ("torch", "tf", "jax", "numpy"))
    neighbours_of = root / "encodings"
    neighbours(neighbours_of)
    hostile(root, "encodings/bom", "torch", b"\xef\xbb\xbf" + torch, "agree broken", "encoding syntax")
    hostile(root, "encodings/crlf", "tf", tf.replace(b"\n", b"\r\n"), "agree broken", "encoding syntax")
    hostile(root, "encodings/cr", "jax", jax.replace(b"\n", b"\r"), "agree broken", "encoding syntax")
    hostile(
        root,
        "encodings/mixed-line-ends",
        "numpy",
        b"import numpy as np\r\n\n\rx = 1\rnp.array([1., 2.])\n",
        "agree broken",
        "encoding syntax",
    )
    hostile(root, "encodings/latin-1", "torch", b"# caf\xe9\n" + torch, "broken", "encoding syntax", "line = 1")
    hostile(
        root,
        "encodings/latin-1-cookie",
        "numpy",
        b"# -*- coding: latin-1 -*-\n# caf\xe9\n" + numpy,
        "agree broken",
        "encoding syntax",
    )
    hostile(root, "encodings/unknown-cookie", "jax", b"# -*- coding: klingon -*-\n" + jax, "agree broken", "encoding syntax")
    hostile(root, "encodings/utf-16", "tf", b"\xff\xfe" + ORDINARY["tf"].encode("utf-16-le"), "broken", "encoding syntax")
    hostile(root, "encodings/utf-8-surrogate", "numpy", b"x = '\xed\xa0\x80'\n" + numpy, "broken", "encoding syntax", "line = 1")
    hostile(root, "encodings/nul", "torch", b"import torch\n\0\ntorch.tensor([1., 2.])\n", "broken", "encoding syntax")
    hostile(root, "encodings/nul-in-a-string", "jax", jax.replace(b"[1.", b'"\0" and [1.'), "broken", "encoding syntax")
    hostile(root, "encodings/random-bytes", "numpy", bytes((i * 197 + 31) % 256 for i in range(4000)), "broken", "encoding syntax")
    hostile(
        root,
        "encodings/lone-cr-in-a-comment",
        "tf",
        tf.replace(b"\n\n", b"\n# a comment\rraise SystemExit(3)\n"),
        "agree broken diverged",
        "encoding syntax crash error",
    )
    hostile(root, "encodings/contract-latin-1", "torch", torch, "broken", "contract encoding", "")
    (root / "encodings/contract-latin-1.toml").write_bytes(b'title = "caf\xe9"\n')
    EXPECTED.pop()
    expect("encodings/contract-latin-1", "broken", "contract encoding")
    hostile(root, "encodings/contract-nul", "torch", torch, "broken", "contract encoding")
    (root / "encodings/contract-nul.toml").write_bytes(b'title = "a\0b"\n')
    EXPECTED.pop()
    expect("encodings/contract-nul", "broken", "contract encoding")


def large(root: Path) -> None:
    """Sources that are too long for a repository."""
    neighbours(root / "large")
    numpy = ORDINARY["numpy"].encode()
    hostile(
        root,
        "large/source-of-8-mb",
        "numpy",
        numpy + b"# " + b"x" * 8_000_000 + b"\nnp.array([1., 2.])\n",
        "agree broken",
        "syntax output memory timeout encoding",
    )
    hostile(
        root,
        "large/hundred-thousand-lines",
        "numpy",
        numpy + b"x = 1\n" * 100_000 + b"np.array([1., 2.])\n",
        "agree broken",
        "syntax output memory timeout",
    )
    hostile(
        root,
        "large/long-sum",
        "numpy",
        numpy + b"x = " + b"+".join([b"1"] * 20_000) + b"\nnp.array([1., 2.])\n",
        "agree broken diverged",
        "syntax crash error memory timeout",
    )
    hostile(
        root,
        "large/literal",
        "jax",
        b"[" + b"1., " * 300_000 + b"2.]\n",
        "diverged broken",
        "shape structure value output nothing-compared dtype timeout",
    )


def links(root: Path) -> None:
    """Symlinks, folders and other things where a file should be."""
    chapter = root / "links"
    neighbours(chapter)
    for stem, target in {
        "loop": "loop.torch.py",
        "dangling": "nowhere.py",
        "out": "/etc/passwd",
        "up": "../links",
        "device": "/dev/null",
    }.items():
        ordinary(chapter, stem, but="torch")
        (chapter / f"{stem}.torch.py").symlink_to(target)
        expect(
            f"links/{stem}",
            "broken diverged",
            "missing encoding syntax contract crash error memory output nothing-compared structure value orphan",
            "torch",
        )
    ordinary(chapter, "two", but="jax")
    (chapter / "two.jax.py").symlink_to("three.jax.py")
    (chapter / "three.jax.py").symlink_to("two.jax.py")
    expect("links/two", "broken diverged", "missing encoding syntax contract crash error orphan", "jax")
    expect("links/three", "broken diverged", "missing encoding syntax contract crash error orphan", "", "absent-ok = true")
    ordinary(chapter, "sibling", but="numpy")
    (chapter / "sibling.numpy.py").symlink_to("aa-before.numpy.py")
    expect("links/sibling", "agree broken", "missing encoding syntax contract crash error", "numpy")
    ordinary(chapter, "folder", but="tf")
    (chapter / "folder.tf.py").mkdir()
    (chapter / "folder.tf.py" / "inner.tf.py").write_text(ORDINARY["tf"], encoding="utf-8")
    expect("links/folder", "broken diverged", "missing encoding syntax contract crash error orphan", "tf")
    ordinary(chapter, "pipe", but="jax")
    os.mkfifo(chapter / "pipe.jax.py")
    expect("links/pipe", "broken diverged", "missing encoding syntax contract crash error timeout orphan", "jax")
    ordinary(chapter, "contract-folder")
    (chapter / "contract-folder.toml").mkdir()
    expect("links/contract-folder", "broken agree", "contract encoding orphan")
    ordinary(chapter, "contract-loop")
    (chapter / "contract-loop.toml").symlink_to("contract-loop.toml")
    expect("links/contract-loop", "broken agree", "contract encoding orphan")
    (chapter / "round").symlink_to(".")
    (root / "circle").symlink_to(".")
    (root / "outside").symlink_to("/etc")


def names(root: Path) -> None:
    """File names that nobody meant: the build names them as problems, or leaves them alone, and goes on."""
    chapter = root / "names"
    chapter.mkdir(exist_ok=True)
    odd = (
        "unknown-framework.mxnet.py", "no-framework.py", "Upper.Torch.py", ".hidden.torch.py", "backup.torch.py~", ".torch.py",
        "-rf.torch.py", "with space.torch.py", "quote'\"`$(id).torch.py", "<b>bold<b>.torch.py", "line\nbreak.torch.py",
        "übung.torch.py", "--8<--.torch.py", "x" * 240 + ".torch.py", "torch.py", "two.torch.tf.py", "percent%20{{x}}.torch.py",
    )  # fmt: skip
    for name in odd:
        (chapter / name).write_text(ORDINARY["torch"], encoding="utf-8")
    with open(os.fsencode(chapter) + b"/latin-\xe9.torch.py", "w", encoding="utf-8") as file:
        file.write(ORDINARY["torch"])
    (chapter / "__pycache__").mkdir()
    (chapter / "__pycache__" / "aa-before.torch.cpython-311.pyc").write_bytes(b"\0")
    (root / "top-level.torch.py").write_text(ORDINARY["torch"], encoding="utf-8")
    (root / "notes.txt").write_text("not a snippet\n", encoding="utf-8")
    deep = root / "deep" / "er" / "still"
    deep.mkdir(parents=True)
    ordinary(deep, "down")
    for name, code in ORDINARY.items():
        (root / "deep" / f"plain.{name}.py").write_text(code, encoding="utf-8")
    expect("deep/plain", "agree")
    (root / "empty-chapter").mkdir()
    for folder in ("names", "circle", "outside", "deep", "links/round", "top-level.torch.py"):
        expect(f"{folder}/*", "agree broken diverged", "", "", "absent-ok = true")


def main(folder: str) -> None:
    root = Path(folder)
    if root.exists() and any(root.iterdir()):
        sys.exit(f"{folder} is there already, and not empty")
    shutil.copytree(HERE / "hostile", root, dirs_exist_ok=True)
    encodings(root)
    large(root)
    links(root)
    names(root)
    with (root / "expected.toml").open("a", encoding="utf-8") as file:
        file.write("\n" + "\n".join(EXPECTED))
    (root / ".made-hostile").touch()


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
