"""What a page says that a framework lacks is looked up in all of its public modules.

A name that is found under another module is another tool, or the sentence is false:
`found_elsewhere.toml` has the reason of each that stays.
"""

import json
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import own
import pytest
from trivium.examples.discovery import Example
from trivium.frameworks import FRAMEWORKS
from trivium.pages import api_names

ROOT = Path(__file__).parents[2]
EXAMPLES = own.examples()
PAGES = sorted([*ROOT.glob("docs/*.md"), *ROOT.glob("docs/operations/*.md")])
ELSEWHERE: dict[str, dict[str, str]] = tomllib.loads(
    Path(__file__).with_name("found_elsewhere.toml").read_text("utf-8")
)
PLACES = {
    "torch": """torch torch.Tensor torch.linalg torch.nn.functional torch.special torch.fft
        torch.func torch.nn torch.nn.init torch.nn.utils torch.optim torch.optim.lr_scheduler
        torch.autograd torch.distributions torch.utils.data torch.signal.windows
        torch.random torch.testing""",
    "tf": """tf tf.Tensor tf.Variable tf.math tf.linalg tf.nn tf.signal tf.random tf.bitwise tf.sets
        tf.image tf.data.Dataset tf.dtypes tf.debugging tf.autodiff tf.nest tf.experimental.numpy
        tf.experimental.numpy.random tf.keras tf.keras.ops tf.keras.random tf.keras.layers
        tf.keras.losses tf.keras.optimizers tf.keras.optimizers.schedules tf.keras.initializers
        tf.keras.activations tf.keras.utils tf.keras.tree tf.keras.metrics""",
    "jax": """jax jax.numpy jax.numpy.linalg jax.numpy.fft jax.lax jax.nn jax.nn.initializers
        jax.random jax.image jax.ops jax.tree jax.tree_util jax.dtypes jax.Array jax.test_util
        jax.scipy.special jax.scipy.linalg jax.scipy.signal jax.scipy.stats jax.scipy.integrate
        jax.scipy.fft optax optax.losses flax.nnx flax.nnx.initializers""",
    "numpy": """numpy numpy.ndarray numpy.linalg numpy.fft numpy.random numpy.random.Generator
        numpy.ma numpy.polynomial numpy.lib.stride_tricks numpy.testing scipy.special scipy.linalg
        scipy.signal scipy.signal.windows scipy.stats scipy.fft scipy.integrate scipy.interpolate
        scipy.ndimage scipy.optimize scipy.spatial.distance""",
}
SENTENCE = re.compile(
    r"\b(PyTorch|TensorFlow|JAX|NumPy)(?:'s \w+)? (?:has|have|lacks|knows) no "
    r"(?:counterpart of |function |single |such )*`([\w.]+)`"
)
NO_FUNCTION = re.compile(
    r"\b(PyTorch|TensorFlow|JAX|NumPy)(?: and (PyTorch|TensorFlow|JAX|NumPy))? (?:has|have) no "
    r"(?:such |single )?(?:function|loss|schedule|activation|multinomial|covariance)"
)
INCLUDE = re.compile(r'--8<-- "([\w/.-]+)\.md"')
ORDINARY = {"T", "all", "array", "asarray", "astype", "dtype", "exp", "log"}
ORDINARY |= {"max", "mean", "ones", "reshape", "shape", "stack", "sum"}
"""Names that snippets call on the way, in every framework."""
LOOK = """
import importlib, json, sys
wanted = json.load(sys.stdin)
found = {}
for place in wanted["places"]:
    first, *rest = place.split(".")
    first = {"tf": "tensorflow"}.get(first, first)
    at = importlib.import_module(first)
    for i, part in enumerate(rest, 1):
        if not hasattr(at, part):
            importlib.import_module(".".join([first, *rest[:i]]))
        at = getattr(at, part)
    for name in wanted["names"]:
        if hasattr(at, name):
            found.setdefault(name, []).append(f"{place}.{name}")
print(json.dumps(found))
"""


def called(example: Example, key: str) -> Iterator[str]:
    """The functions whose results the other snippets of an example show, without their modules."""
    own = {name.text.rpartition(".")[2] for name in names_of(example, key)}
    for name in api_names.example_names(example, (key,)):
        last = name.text.rpartition(".")[2]
        if name.shown and name.framework and last not in own | ORDINARY:
            yield last


def names_of(example: Example, key: str) -> Iterator[api_names.Name]:
    """The names in the snippet of one framework."""
    yield from api_names.example_names(example, [k for k in FRAMEWORKS if k != key])


def before_examples(text: str) -> Iterator[tuple[str, str]]:
    """Who has no function, as a page says, and the example that follows."""
    labels: tuple[str, ...] = ()
    for paragraph in text.split("\n\n"):
        if labels and (shown := INCLUDE.search(paragraph)):
            yield from ((label, shown[1]) for label in labels if label)
            labels = ()
        if told := NO_FUNCTION.search(" ".join(paragraph.split())):
            labels = told.groups()


def lacking(key: str) -> Iterator[tuple[str, str]]:
    """What the site says that a framework lacks: where it says so, and a name to look up."""
    named = {example.name: example for example in EXAMPLES}
    for example in EXAMPLES:
        if name := example.contract.missing.get(key):
            yield example.name, name.rpartition(".")[2]
            if example.contract.says:
                yield from ((example.name, other) for other in called(example, key))
    texts = {str(path.relative_to(ROOT)): path.read_text("utf-8") for path in PAGES}
    texts |= {e.name: " ".join(d.reason for d in e.contract.declared.values()) for e in EXAMPLES}
    for where, text in texts.items():
        for label, name in SENTENCE.findall(" ".join(text.split())):
            if label == FRAMEWORKS[key].label:
                yield where, name.rpartition(".")[2]
        for label, name in before_examples(text):
            if label == FRAMEWORKS[key].label:
                yield from ((name, other) for other in called(named[name], key))


def hits(key: str) -> set[tuple[str, str]]:
    """Which of these names the framework has somewhere: where it is said, and what was found."""
    said = set(lacking(key))
    asked = {"places": PLACES[key].split(), "names": sorted({name for _, name in said})}
    run = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", LOOK],
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": ""},
    )
    found = json.loads(run.stdout.splitlines()[-1])
    return {(where, full) for where, name in said for full in found.get(name, ())}


def test_sentences_are_found() -> None:
    text = "TensorFlow has no `tf.nanmean`. JAX has no function `jnp.quux`. NumPy has no `x`."
    assert [name for _, name in SENTENCE.findall(text)] == ["tf.nanmean", "jnp.quux", "x"]


def test_reasons_have_words() -> None:
    assert all(" " in why for names in ELSEWHERE.values() for why in names.values())


@pytest.mark.framework
@pytest.mark.parametrize("key", PLACES)
def test_what_a_framework_lacks_is_nowhere_in_it(key: str) -> None:
    """In a process of its own. A hit is mended, or listed with its reason."""
    found = hits(key)
    told = {(where, full) for where, names in ELSEWHERE.items() for full in names}
    own = tuple({place.partition(".")[0] + "." for place in PLACES[key].split()})
    assert found - told == set()
    assert {(where, full) for where, full in told if full.startswith(own)} - found == set()
