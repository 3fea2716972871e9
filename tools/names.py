"""Writes the public names of the installed frameworks to docs/contributors/names/*.tsv.

usage: python tools/names.py [--check] [FRAMEWORK…]      torch, tf, jax, numpy; all if none is given

The first line has the versions. Then one line a name: its list, the name, its kind, another name
for the same thing if there is one, and how that is known (see spellings.py). Run it after a change
of a pinned version, or of this file or spellings.py. With --check it writes nothing: it says which
lines of the file are not what is found, and tries the spellings that answers.tsv claims.
"""

import importlib.metadata
import inspect
import os
import sys
import warnings
from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path
from types import ModuleType
from typing import Any

import spellings
from trivium.frameworks import ALIASES, FRAMEWORKS
from trivium.pages.names import lists
from trivium.pipeline import versions
from trivium.upgrade.absent_names import home

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs" / "contributors" / "names"
HEAD = "list\tname\tkind\tsame as\tknown by\n"
PACKAGES = {"torch": (), "tf": ("keras",), "jax": ("flax", "optax"), "numpy": ()}
"""Packages that the lists are of, besides the framework's own."""

LISTS: dict[str, tuple[str, ...]] = {
    "torch": (
        *("torch", "torch.Tensor", "torch.linalg", "torch.fft", "torch.special", "torch.nn"),
        *("torch.nn.functional", "torch.nn.init", "torch.optim", "torch.optim.lr_scheduler"),
        *("torch.func", "torch.autograd", "torch.autograd.functional", "torch.signal.windows"),
    ),
    "tf": (
        *("tf", "tf.math", "tf.math.special", "tf.linalg", "tf.nn", "tf.random", "tf.signal"),
        *("tf.image", "tf.bitwise", "tf.sets", "tf.strings", "tf.data.Dataset", "tf.Variable"),
        *("tf.keras.ops", "tf.keras.activations", "tf.keras.layers", "tf.keras.losses"),
        *("tf.keras.metrics", "tf.keras.optimizers", "tf.keras.optimizers.schedules"),
        *("tf.keras.initializers", "tf.keras.regularizers", "tf.keras.random"),
    ),
    "jax": (
        *("jax", "jax.numpy", "jax.numpy.linalg", "jax.numpy.fft", "jax.Array", "jax.nn"),
        *("jax.nn.initializers", "jax.random", "jax.lax", "jax.lax.linalg", "jax.tree"),
        *("jax.scipy.special", "jax.scipy.linalg", "jax.scipy.signal", "jax.scipy.stats"),
        *("jax.scipy.fft", "jax.scipy.integrate", "jax.scipy.interpolate", "jax.scipy.ndimage"),
        *("jax.scipy.optimize", "jax.scipy.sparse.linalg", "jax.scipy.spatial.transform"),
        *("flax.nnx", "optax", "optax.losses"),
    ),
    "numpy": (
        *("numpy", "numpy.ndarray", "numpy.linalg", "numpy.fft", "numpy.random"),
        "numpy.random.Generator",
    ),
}
"""The namespaces of each framework, in the order in which a name is looked for."""
OWN = {
    "torch": ("torch",),
    "tf": ("tensorflow", "keras"),
    "jax": ("jax", "jaxlib", "flax", "optax", "ml_dtypes", "numpy"),
    "numpy": ("numpy",),
}
"""Where an object of the framework is defined. Others, such as typing's, were only imported."""


def kind(owner: Any, thing: Any) -> str:
    """What a name is: class, function, method, attribute, value, or a function that nobody says
    a word about."""
    if inspect.isclass(thing):
        return "class"
    if inspect.isclass(owner):
        return "method" if callable(thing) else "attribute"
    if not callable(thing):
        return "value"
    return "function" if getattr(thing, "__doc__", None) else "undocumented"


def public(name: str, own: tuple[str, ...]) -> Iterator[tuple[str, str, Any]]:
    """Each public name of a list with its kind and its object; nothing that came from elsewhere."""
    root, dot, rest = name.partition(".")
    owner = home(ALIASES.get(root, root) + dot + rest)
    for part in sorted(dir(owner)):
        try:
            thing = getattr(owner, part)
        except Exception:  # a name that was taken away says so when it is asked for
            continue
        made_in = getattr(thing, "__module__", None)
        foreign = isinstance(made_in, str) and made_in.partition(".")[0].lstrip("_") not in own
        plain = inspect.isclass(owner) or not (foreign and made_in != "builtins")
        if not part.startswith("_") and not isinstance(thing, ModuleType) and plain:
            yield f"{name}.{part}", kind(owner, thing), thing


def made_of(key: str) -> str:
    """The first line of a framework's file: the packages and the versions that were looked at."""
    found = {FRAMEWORKS[key].requirement: versions.installed(key)}
    found |= {name: importlib.metadata.version(name) for name in PACKAGES[key]}
    return f"# {', '.join(f'{name} {version}' for name, version in found.items())}\n"


def every(key: str) -> Iterator[tuple[str, str, str, Any]]:
    """List, name, kind and object of all public names of a framework."""
    for namespace in LISTS[key]:
        for found in public(namespace, OWN[key]):
            yield namespace, *found


def table(key: str) -> str:
    """The file of a framework."""
    found = list(every(key))
    lines = [(namespace, name, what) for namespace, name, what, _ in found]
    same = spellings.found(key, {name: thing for _, name, _, thing in found})
    return (
        made_of(key)
        + HEAD
        + "".join("\t".join((*line, *same.get(line[1], ("", "")))) + "\n" for line in lines)
    )


def check(key: str) -> bool:
    """Try what answers.tsv says to be another spelling; False if one gave something else."""
    names = {name: thing for _, name, _, thing in every(key)}
    said = [r for r in lists.read(FOLDER).rulings if r.says == "same"]
    pairs = {
        name: r.what
        for name in names
        for r in said
        if any(fnmatchcase(name, p) for p in r.patterns)
    }
    untrue = list(spellings.untrue(key, names, pairs))
    for name, other, alike in untrue:
        print(f"{name} is {other}: {'not tried' if alike is None else 'not true'}")
    print(f"{key}: {len(pairs)} spellings claimed, {len(pairs) - len(untrue)} gave the same")
    return not any(alike is False for _, _, alike in untrue) and is_kept(key)


def is_kept(key: str) -> bool:
    """Whether the file of a framework is what is found now; says which lines are not."""
    kept, now = ((FOLDER / f"{key}.tsv").read_text("utf-8").splitlines(), table(key).splitlines())
    changed = sorted(set(kept) ^ set(now))
    for line in changed:
        print(f"{'written' if line in kept else 'found now'}: {line}")
    if changed:
        print(f"{key}.tsv is outdated; cure: python tools/names.py {key}")
    return not changed


def main(arguments: list[str]) -> int:
    warnings.simplefilter("ignore")
    os.environ |= {"TF_CPP_MIN_LOG_LEVEL": "3", "JAX_PLATFORMS": "cpu"}
    FOLDER.mkdir(exist_ok=True)
    keys = [a for a in arguments if a != "--check"] or list(LISTS)
    if "--check" in arguments:
        wrong = [key for key in keys if not check(key)]
        return 1 if wrong else 0
    for key in keys:
        text = table(key)
        (FOLDER / f"{key}.tsv").write_text(text, "utf-8")
        lines = text.splitlines()[2:]
        same = sum(not line.endswith("\t\t") for line in lines)
        print(f"{key}: {len(lines)} names, {same} of them other spellings")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
