"""Values of PyTorch, TensorFlow and JAX are read as they are, whatever a snippet patched."""

from collections.abc import Iterator
from typing import Any

import pytest
from running import pool
from trivium.execution.task import Task
from trivium.observation import Node

pytestmark = pytest.mark.framework

TORCH, TF, JAX = "import torch\n", "import tensorflow as tf\n", "import jax, jax.numpy as jnp\n"
MODE = (
    "from torch.overrides import TorchFunctionMode\nclass M(TorchFunctionMode):\n"
    "    def __torch_function__(self, f, types, args=(), kwargs=None):\n"
    "        given = f(*args, **(kwargs or {}))\n"
    "        return given * 0 if f in (torch.Tensor.detach, torch.Tensor.cpu) else given\n"
    "M().__enter__()\n"
)
DISPATCH = (
    "from torch.utils._python_dispatch import TorchDispatchMode\nclass M(TorchDispatchMode):\n"
    "    def __torch_dispatch__(self, f, types, args=(), kwargs=None):\n"
    "        return f(*args, **(kwargs or {})) * 0\nx = torch.tensor([1., 2.])\nM().__enter__()\nx"
)
SHARDED = (
    "jax.config.update('jax_num_cpu_devices', 2)\n"
    "from jax.sharding import NamedSharding, PartitionSpec\n"
    "mesh = jax.make_mesh((2,), ('a',))\nwhole = jnp.array([1, 2, 99, -99])\n"
    "jax.device_put(whole, NamedSharding(mesh, PartitionSpec('a')))"
)
GIVES: dict[str, tuple[str, str, str, Any]] = {
    "tensor": ("torch", TORCH + "torch.tensor([1., 2.])", "float32", [1, 2]),
    "bfloat16": ("torch", TORCH + "torch.tensor([1.5], dtype=torch.bfloat16)", "bfloat16", [1.5]),
    "parameter": ("torch", TORCH + "torch.nn.Parameter(torch.ones(1))", "float32", [1]),
    "conjugate": ("torch", TORCH + "torch.tensor([1j]).conj()", "complex64", [-1j]),
    "torch dtype": ("torch", TORCH + "torch.float32", "", "float32"),
    "patched dtype": (
        "torch",
        TORCH + "torch.Tensor.dtype = property(lambda s: torch.int8)\ntorch.tensor([1.5])",
        "float32",
        [1.5],
    ),
    "function mode": ("torch", TORCH + MODE + "torch.tensor([1.5])", "float32", [1.5]),
    "dispatch mode": ("torch", TORCH + DISPATCH, "float32", [1, 2]),
    "sparse": ("torch", TORCH + "torch.ones(2).to_sparse()", "", "Tensor"),
    "eager": ("tf", TF + "tf.constant([1., 2.])", "float32", [1, 2]),
    "scalar text": ("tf", TF + "tf.constant('x')", "", "x"),
    "texts": ("tf", TF + "tf.constant(['x'])", "string", ["x"]),
    "half": ("tf", TF + "tf.constant([1.5], tf.bfloat16)", "bfloat16", [1.5]),
    "variable": ("tf", TF + "tf.Variable([1, 2])", "int32", [1, 2]),
    "assigned": ("tf", TF + "v = tf.Variable([1, 2])\nv.assign_add([1, 1])", "int32", [2, 3]),
    "tf dtype": ("tf", TF + "tf.float16", "", "float16"),
    "keras variable": ("tf", TF + "tf.keras.Variable([1.5])", "float32", [1.5]),
    "subclass of a variable": (
        "tf",
        TF + "from tensorflow.python.ops.resource_variable_ops import ResourceVariable as V\n"
        "class L(V):\n    def read_value(s): return tf.constant(9.)\nL(1.)",
        "",
        "L",
    ),
    "patched numpy": (
        "tf",
        TF + "import numpy as np\ntype(tf.constant(1.))._numpy_internal = lambda s: np.zeros(1)\n"
        "tf.constant([1.5])",
        "float32",
        [1.5],
    ),
    "patched name": (
        "tf",
        TF + "tf.DType.name = property(lambda s: 'int8')\ntf.constant([1.5])",
        "float32",
        [1.5],
    ),
    "array": ("jax", JAX + "jnp.array([1., 2.])", "float32", [1, 2]),
    "narrow": ("jax", JAX + "jnp.array([1.5], jnp.bfloat16)", "bfloat16", [1.5]),
    "jax dtype": ("jax", JAX + "jnp.float32", "", "float32"),
    "sharded": ("jax", JAX + SHARDED, "int32", [1, 2, 99, -99]),
    "key": ("jax", JAX + "jax.random.key(0)", "", "PRNGKeyArray"),
    "patched array": (
        "jax",
        JAX
        + "import numpy as np\nA = type(jnp.ones(1))\nA._value = property(lambda s: np.zeros(1))\n"
        "A.__array__ = lambda *a, **k: np.zeros(1)\njnp.array([1.5])",
        "float32",
        [1.5],
    ),
}


@pytest.fixture(scope="module")
def everyone(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Node]]:
    """What each source gives, by its name."""
    seen: dict[str, Node] = {}
    tasks = [
        Task(name, key, source=source, alone=name == "sharded")
        for name, (key, source, *_) in GIVES.items()
    ]
    with pool(tmp_path_factory.mktemp("run"), timeout=60.0, memory=4096, jobs=2) as made:
        made.run(tasks, lambda task, o: seen.setdefault(task.example, o.value or o.error))  # type: ignore[arg-type]
    yield seen


@pytest.mark.parametrize("what", GIVES)
def test_a_value_is_read_as_it_is(everyone: dict[str, Node], what: str) -> None:
    (_, _, dtype, wanted), node = GIVES[what], everyone[what]
    assert isinstance(node, Node), node
    if isinstance(wanted, str):
        assert (node.kind == "tensor", node.text) == (False, wanted)
    else:
        data = node.data if isinstance(node.data, list) else node.data.tolist()
        assert (node.dtype, data) == (dtype, wanted)
