"""Names of other packages that they do not promise to keep, each with what to do when it is gone.

They are looked up in a process of its own for each framework, which only imports.
"""

import json
import os
import subprocess
import sys
from functools import cache

import pytest

CPYTHON = {
    "os:environ._data": (
        "state_guard compares the variables as bytes; take `dict(os.environb)`, 50 µs slower"
    ),
    "multiprocessing.resource_tracker:_resource_tracker._fd": (
        "process_tree closes it so that the tracker ends; call its `_stop`, or kill it at once"
    ),
    "multiprocessing.resource_tracker:_resource_tracker._pid": (
        "process_tree waits for this process; find it by its command line, as `_tracks` does"
    ),
    "_thread:_count": "state_guard counts threads; take `threading.active_count()`",
}
TORCH = {
    "torch:_C.TensorBase": "frameworks.PyTorch takes its methods from it: Tensor's first base",
    "torch:_C.DisableTorchFunction": (
        "it keeps a mode that a snippet entered from answering for a tensor; see "
        "torch.overrides for what replaced it"
    ),
    "torch:_C._DisableTorchDispatch": (
        "the same for a dispatch mode; see torch.utils._python_dispatch for what replaced it"
    ),
    "torch:_tensor_str.PRINT_OPTS": (
        "PyTorch.state compares the print options; print a tensor of odd numbers instead"
    ),
    "torch._dynamo:mutation_guard.install_generation_tagging_init": (
        "without it the first torch.compile patches torch.nn.Module; delete the call if "
        "test_a_clean_worker_is_kept holds without it"
    ),
    "torch._dynamo.backends.common:__name__": "preloaded: the first torch.compile imports it",
    "torch._subclasses.schema_check_mode:__name__": "preloaded: the first text of a tensor asks it",
}
TENSORFLOW = {
    "tensorflow.python.framework.ops:EagerTensor._numpy_internal": (
        "TensorFlow.array reads values by it; `EagerTensor.numpy` copies, and may be patched"
    ),
    "tensorflow.python.framework.ops:EagerTensor._datatype_enum": (
        "TensorFlow.array reads the dtype by it; `EagerTensor.dtype` may be patched"
    ),
    "tensorflow.python.ops.resource_variable_ops:ResourceVariable": (
        "the type of every tf.Variable: take `type(tf.Variable(0))`, in a worker"
    ),
    "tensorflow.python.ops.resource_variable_ops:_UnreadVariable": (
        "the type of what `assign` gives: take `type(tf.Variable(0).assign(1))`, in a worker"
    ),
    "tensorflow.python.eager.context:context": (
        "TensorFlow.state and reset ask it; tf.config gives most of it"
    ),
    "tensorflow.python.eager.context:context()._rng": (
        "it says whether a snippet drew; without it call tf.random.set_seed before each, at 4 ms"
    ),
    "tensorflow.python.eager.context:context()._seed": "part of TensorFlow.state; leave it out",
    "tensorflow.python.eager.context:context()._soft_device_placement": (
        "part of TensorFlow.state; take tf.config.get_soft_device_placement()"
    ),
    "tensorflow.python.eager.context:context()._intra_op_parallelism_threads": (
        "part of TensorFlow.state; take tf.config.threading.get_intra_op_parallelism_threads()"
    ),
    "tensorflow.python.eager.context:context()._log_device_placement": (
        "part of TensorFlow.state; take tf.debugging.get_log_device_placement()"
    ),
    "tensorflow.python.eager.context:context()._optimizer_jit": (
        "part of TensorFlow.state; take tf.config.optimizer.get_jit()"
    ),
    "tensorflow.python.ops.stateful_random_ops:global_generator": (
        "TensorFlow.reset empties it; call tf.random.set_global_generator"
    ),
    "tensorflow.python.util.deprecation:_PRINTED_WARNING": (
        "TensorFlow.reset clears it, so that a deprecation warns each time"
    ),
    "tensorflow.python.ops.numpy_ops.np_config:enable_numpy_behavior": (
        "TensorFlow.state looks into this module for what the call changes"
    ),
    "tensorflow.python.ops.numpy_ops.np_dtypes:_prefer_float32": "part of TensorFlow.state",
    "tensorflow.python.ops.gradients_impl:gradients": "preloaded: the first tape imports it",
    "tensorflow.python.framework.kernels:get_registered_kernels_for_op": (
        "called once before all forks, as the first look sorts all kernels; delete the call, and "
        "measure the first use in a worker"
    ),
    "tensorflow.python.framework.op_def_registry:get": (
        "called once before all forks, as the first look for what is not there lists all "
        "operations; delete the call, and measure the first use in a worker"
    ),
    "tensorflow.python.util.pywrap_xla_ops:get_cpu_kernel_names": (
        "called once before all forks, as it registers XLA's kernels; delete the call, and "
        "measure the first use in a worker"
    ),
    "keras.src.backend.common.global_state:GLOBAL_STATE_TRACKER": (
        "TensorFlow.reset clears it: the numbers in the names of layers; "
        "keras.utils.clear_session does more, and slower"
    ),
}
JAX = {
    "jaxlib._jax:ArrayImpl": "the type of every JAX array: take `type(jnp.zeros(()))`, in a worker",
    "jaxlib._jax:ArrayImpl._to_np_array_did_copy": (
        "Jax.array reads values by it, sharded ones too; without it `__array__` is asked, which a "
        "snippet may patch"
    ),
    "jax._src.xla_bridge:_discover_and_register_pjrt_plugins": (
        "called once before all forks, as it reads all packages' metadata; delete the call, and "
        "measure the first use in a worker"
    ),
    "jax._src.interpreters.mlir:make_ir_context": (
        "called once before all forks, as it loads MLIR's dialects; delete the call, and measure "
        "the first use in a worker"
    ),
    "jax._src.source_info_util:is_user_filename": (
        "called once before all forks, as it compiles a long expression; delete the call"
    ),
    "jaxlib.xla_client:CompileOptions().executable_build_options.debug_options": (
        "read once before all forks, as the first look sets up XLA's options; delete the line"
    ),
    "jax._src.compilation_cache:get_file_cache": (
        "Jax.keep replaces it with a cache that checks its entries"
    ),
    "jaxlib.mlir.dialects.builtin:__name__": "preloaded: the first operation imports it",
    "jaxlib.mlir.dialects.mhlo:__name__": "preloaded: the first compilation imports it",
}
NAMES = {"numpy": CPYTHON, "torch": TORCH, "tf": TENSORFLOW, "jax": JAX}
LOOK = """
import importlib, json, sys
key, *names = sys.argv[1:]
from trivium.frameworks import FRAMEWORKS
module = importlib.import_module(FRAMEWORKS[key].module)
if key == "tf":
    module.random.set_seed(0)
gone = []
for name in names:
    module, _, path = name.partition(":")
    try:
        found = importlib.import_module(module)
        for part in path.split("."):
            found = getattr(found, part.removesuffix("()"))
            found = found() if part.endswith("()") else found
    except (ImportError, AttributeError) as error:
        gone.append(name)
print(json.dumps(gone))
"""


@cache
def gone(key: str) -> list[str]:
    """Which of a framework's private names are no more."""
    done = subprocess.run(
        [sys.executable, "-c", LOOK, key, *NAMES[key]],
        env={**os.environ, "TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": ""},
        text=True,
        capture_output=True,
        check=True,
    )
    found: list[str] = json.loads(done.stdout.splitlines()[-1])
    return found


@pytest.mark.parametrize(
    ("key", "name"),
    [
        pytest.param(key, name, marks=() if names is CPYTHON else pytest.mark.framework)
        for key, names in NAMES.items()
        for name in names
    ],
)
def test_a_private_name_is_still_there(key: str, name: str) -> None:
    assert name not in gone(key), f"{name.replace(':', '.')} is gone. {NAMES[key][name]}"
