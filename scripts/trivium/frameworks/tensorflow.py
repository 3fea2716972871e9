"""TensorFlow: how it is imported and shown, and how its values and its state are read."""

import contextlib
import sys
from typing import Any

from trivium.frameworks.base import Framework


class TensorFlow(Framework):
    key, label, place = "tf", "TensorFlow", 2
    module, requirement, cost = "tensorflow", "tensorflow-cpu", 3
    logger, also, aliases = "tensorflow", ("keras",), {"tf": "tensorflow"}
    modules = ("tensorflow", "tensorflow.math", "tensorflow.linalg", "tensorflow.random")
    roots, spelled = ("tf", "tensorflow", "keras"), {"tensorflow": "tf", "keras": "tf.keras"}
    arrays = ("EagerTensor", "ResourceVariable", "SymbolicTensor", "KerasTensor")
    an_array, look = "tf.constant([1.0, 2.0])", ("#8f6400", "#ffd866", "◆")
    # TensorFlow Lite converts functions of JAX, Keras shows a file's contents in notebooks.
    without = ("jax", "IPython")
    preload = ("tensorflow.python.ops.numpy_ops.np_config", "tensorflow.python.ops.gradients_impl")
    environment = {
        "TF_NUM_INTRAOP_THREADS": "1",
        "TF_NUM_INTEROP_THREADS": "1",
        "TF_CPP_MIN_LOG_LEVEL": "3",
    }

    def start(self) -> None:
        import numpy as np
        import tensorflow as tf
        from tensorflow.python.eager import context
        from tensorflow.python.framework import ops
        from tensorflow.python.ops import resource_variable_ops as ours
        from tensorflow.python.ops import stateful_random_ops
        from tensorflow.python.util import deprecation

        self.tf, self.context, self.once = tf, context.context, deprecation
        self.generators = stateful_random_ops
        self.eager, self.asarray = ops.EagerTensor, np.asarray
        self.numpy, self.number = ops.EagerTensor._numpy_internal, ops.EagerTensor._datatype_enum
        self.variables = ours.ResourceVariable, ours._UnreadVariable  # what `assign` gives
        self.read = tf.raw_ops.ReadVariableOp
        self.own_shape, self.own_dtype, self.set_seed = tf.TensorShape, tf.DType, tf.random.set_seed
        self.as_list = tf.TensorShape.as_list
        known = {**vars(tf.dtypes), **vars(tf.dtypes.experimental)}.values()
        every = [d for d in known if isinstance(d, tf.DType)]
        self.names = {id(d): d.name for d in every}
        self.of_number = {d.as_datatype_enum: d.name for d in every}
        with contextlib.suppress(ImportError, AttributeError):  # other versions
            # At its first operation each fork would sort thousands of kernels (8 ms), and write
            # down all operations for a message that is not asked for (10 ms).
            from tensorflow.python.framework import kernels, op_def_registry
            from tensorflow.python.util import pywrap_xla_ops

            kernels.get_registered_kernels_for_op("AddV2")
            pywrap_xla_ops.get_cpu_kernel_names()
            op_def_registry.get("an operation that is not there")
        tf.get_logger()
        dir(tf.keras)  # at the first use its module replaces what loads it
        # Before Keras 3.6 the public name is a subclass of what layers have.
        self.keras = [c for c in tf.keras.Variable.__mro__ if c.__name__ == "Variable"]

    def settle(self) -> None:
        self.set_seed(0)
        self.drawn = self.context()._rng.getstate()

    def reset(self, source: str) -> None:
        draws = "random" in source or "shuffle" in source
        if draws or self.context()._rng.getstate() != self.drawn:
            self.set_seed(0)  # 4 ms: it empties the caches of kernels, so only after a draw
        self.once._PRINTED_WARNING.clear()
        self.generators.global_generator = None
        if keras := sys.modules.get("keras.src.backend.common.global_state"):
            # The numbers in the names of layers, the generator of seeds.
            vars(keras.GLOBAL_STATE_TRACKER).clear()

    def array(self, value: Any) -> tuple[str, Any] | None:
        if type(value) in self.keras:
            value = value.value
        if type(value) in self.variables:
            own = vars(value)
            value = self.read(resource=own["_handle"], dtype=own["_dtype"])
        if type(value) is not self.eager:
            return None
        name = self.of_number.get(self.number(value), "variant")
        if name in ("variant", "resource") or name.startswith("q"):
            return None
        data = self.numpy(value)
        # A scalar text comes as bytes, not as an array.
        return name, self.asarray(data, dtype=object) if name == "string" else data

    def dtype(self, value: Any) -> str | None:
        return self.names.get(id(value)) if isinstance(value, self.own_dtype) else None

    def shape(self, value: Any) -> tuple[Any, ...] | None:
        if isinstance(value, self.own_shape) and value.rank is not None:
            return tuple(self.as_list(value))
        return None

    def state(self) -> tuple[Any, ...]:
        # Of the context as it was set: its public properties make all settings anew, 11 µs each.
        context = self.context()
        config = sys.modules["tensorflow.python.ops.numpy_ops.np_config"]
        return (
            context.executing_eagerly(),
            self.tf.config.functions_run_eagerly(),
            context._seed,
            context._intra_op_parallelism_threads,
            context._soft_device_placement,
            context._log_device_placement,
            context._optimizer_jit,
            self.tf.Tensor.__mro__,
            getattr(
                sys.modules["tensorflow.python.ops.numpy_ops.np_dtypes"], "_prefer_float32", None
            ),
            self.tf.config.experimental.tensor_float_32_execution_enabled(),
            vars(config).get("enable"),
            self.tf.debugging.is_traceback_filtering_enabled(),
            context.device_name,
        )

    def classes(self) -> tuple[type, ...]:
        return (self.eager, self.tf.Tensor, *self.variables)
