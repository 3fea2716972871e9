"""Trees of snippets to run: some hundred that repeat a few operations, and the site's own, each
another operation."""

import shutil
from collections.abc import Iterator
from pathlib import Path

from trivium.examples.discovery import Example, discover

IMPORTS = {
    "torch": "import torch",
    "tf": "import tensorflow as tf",
    "jax": "import jax\nimport jax.numpy as jnp",
    "numpy": "import numpy as np",
}
OPERATIONS = {
    "scale": (
        "C * torch.eye(3)",
        "C * tf.eye(3)",
        "C * jnp.eye(3)",
        "np.float32(C) * np.eye(3, dtype=np.float32)",
    ),
    "mean": (
        "x = torch.arange(20.0).reshape(4, 5) + C\nx.mean(dim=0)",
        "x = tf.reshape(tf.range(20.0), (4, 5)) + C\ntf.reduce_mean(x, axis=0)",
        "x = jnp.arange(20.0).reshape(4, 5) + C\nx.mean(axis=0)",
        "x = np.arange(20, dtype=np.float32).reshape(4, 5) + np.float32(C)\nx.mean(axis=0)",
    ),
    "dot": (
        "v = torch.tensor([1.0, C, 3.0])\nv @ v",
        "v = tf.constant([1.0, C, 3.0])\ntf.tensordot(v, v, axes=1)",
        "v = jnp.array([1.0, C, 3.0])\nv @ v",
        "v = np.array([1.0, C, 3.0], dtype=np.float32)\nv @ v",
    ),
    "product": (
        "a = C * torch.ones(2, 4)\nb = torch.arange(12.0).reshape(4, 3)\na @ b",
        "a = C * tf.ones((2, 4))\nb = tf.reshape(tf.range(12.0), (4, 3))\na @ b",
        "a = C * jnp.ones((2, 4))\nb = jnp.arange(12.0).reshape(4, 3)\na @ b",
        (
            "a = np.float32(C) * np.ones((2, 4), dtype=np.float32)\nb = "
            "np.arange(12, dtype=np.float32).reshape(4, 3)\na @ b"
        ),
    ),
    "transpose": (
        "m = torch.arange(8.0).reshape(2, 4) - C\nm.T",
        "m = tf.reshape(tf.range(8.0), (2, 4)) - C\ntf.transpose(m)",
        "m = jnp.arange(8.0).reshape(2, 4) - C\nm.T",
        "m = np.arange(8, dtype=np.float32).reshape(2, 4) - np.float32(C)\nm.T",
    ),
    "stack": (
        "row = torch.full((3,), C)\ntorch.stack([row, 2 * row])",
        "row = tf.fill((3,), C)\ntf.stack([row, 2 * row])",
        "row = jnp.full(3, C)\njnp.stack([row, 2 * row])",
        "row = np.full(3, C, dtype=np.float32)\nnp.stack([row, 2 * row])",
    ),
    "where": (
        "x = torch.linspace(-1, 1, 6)\ntorch.where(x > 0, x, C)",
        "x = tf.linspace(-1.0, 1.0, 6)\ntf.where(x > 0, x, C)",
        "x = jnp.linspace(-1, 1, 6)\njnp.where(x > 0, x, C)",
        "x = np.linspace(-1, 1, 6, dtype=np.float32)\nnp.where(x > 0, x, np.float32(C))",
    ),
    "tanh": (
        "torch.tanh(torch.tensor([-1.0, 0.0, C]))",
        "tf.tanh(tf.constant([-1.0, 0.0, C]))",
        "jnp.tanh(jnp.array([-1.0, 0.0, C]))",
        "np.tanh(np.array([-1.0, 0.0, C], dtype=np.float32))",
    ),
    "slope": (
        "x = torch.tensor(C, requires_grad=True)\n(x**2).backward()\nx.grad",
        "x = tf.Variable(C)\nwith tf.GradientTape() as tape:\n    y = x**2\ntape.gradient(y, x)",
        "jax.grad(lambda x: x**2)(C)",
        "np.float32(2 * C)",
    ),
    "running-sum": (
        "torch.cumsum(torch.full((5,), C), dim=0)",
        "tf.cumsum(tf.fill((5,), C))",
        "jnp.cumsum(jnp.full(5, C))",
        "np.cumsum(np.full(5, C, dtype=np.float32))",
    ),
    "sort": (
        "torch.sort(torch.tensor([3.0, C, -1.0])).values",
        "tf.sort(tf.constant([3.0, C, -1.0]))",
        "jnp.sort(jnp.array([3.0, C, -1.0]))",
        "np.sort(np.array([3.0, C, -1.0], dtype=np.float32))",
    ),
    "length": (
        "torch.linalg.norm(torch.tensor([3.0, 4.0]) * C)",
        "tf.norm(tf.constant([3.0, 4.0]) * C)",
        "jnp.linalg.norm(jnp.array([3.0, 4.0]) * C)",
        "np.linalg.norm(np.array([3.0, 4.0], dtype=np.float32) * np.float32(C))",
    ),
    "outer": (
        "torch.einsum('i,j->ij', torch.arange(3.0), torch.full((2,), C))",
        "tf.einsum('i,j->ij', tf.range(3.0), tf.fill((2,), C))",
        "jnp.einsum('i,j->ij', jnp.arange(3.0), jnp.full(2, C))",
        "np.einsum('i,j->ij', np.arange(3, dtype=np.float32), np.full(2, C, dtype=np.float32))",
    ),
    "weights": (
        "torch.softmax(torch.tensor([0.0, 1.0, C]), dim=0)",
        "tf.nn.softmax(tf.constant([0.0, 1.0, C]))",
        "jax.nn.softmax(jnp.array([0.0, 1.0, C]))",
        (
            "e = np.exp(np.array([0.0, 1.0, C], dtype=np.float32) - "
            "np.float32(max(1.0, C)))\ne / e.sum()"
        ),
    ),
}
"""One operation four times. C stands for a number that is another in each example."""


def write(tree: Path, examples: int, chapters: int = 10) -> Path:
    """A tree of this many examples in so many chapters, always the same."""
    names = list(OPERATIONS)
    for i in range(examples):
        name = names[i % len(names)]
        folder = tree / f"part-{i % chapters}"
        folder.mkdir(parents=True, exist_ok=True)
        for key, body in zip(IMPORTS, OPERATIONS[name], strict=True):
            text = f"{IMPORTS[key]}\n\n{body}\n".replace("C", f"{2 + i / 9:.3f}")
            (folder / f"{name}-{i}.{key}.py").write_text(text, "utf-8")
    return tree


def plain(examples: list[Example]) -> Iterator[Example]:
    """Those in all four frameworks that agree as they stand, whose contract is there for titles and
    tables only."""
    for e in examples:
        c = e.contract
        asks = (
            c.declared
            or c.missing
            or c.isolate
            or c.claim
            or c.rtol
            or c.atol
            or c.proved_by
            or c.compare != "values"
        )
        if len(e.snippets) == len(IMPORTS) and not asks:
            yield e


def operations(tree: Path, snippets: Path, most: int) -> Path:
    """A tree of different operations: the site's own, evenly chosen if there are more than
    wanted."""
    examples, shared = discover(snippets)
    found = list(plain(examples))
    chosen = [found[i * len(found) // most] for i in range(most)] if len(found) > most else found
    for example in {
        e.name: e for e in [*chosen, *(e for e in examples if e.name == shared.proved_by)]
    }.values():
        for name in [*(f"{example.name}.{key}.py" for key in IMPORTS), f"{example.name}.toml"]:
            if (snippets / name).exists():
                (tree / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(snippets / name, tree / name)
    for name in [
        "defaults.toml",
        *(p.relative_to(snippets).as_posix() for p in snippets.glob("*/defaults.toml")),
    ]:
        if (tree / name).parent.is_dir():
            shutil.copyfile(snippets / name, tree / name)
    return tree
