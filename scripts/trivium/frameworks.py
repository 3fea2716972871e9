"""One class for each framework: no other file names one.

Frameworks are imported inside of methods, so that importing this module costs nothing. To add a
framework: a class here, a line in requirements.txt, its snippets. The classes stand in the order in
which the frameworks are shown.
"""

import sys
from typing import Any


class Framework:
    """All that is said of a framework anywhere, and how its values and its state are read."""

    key = ""
    """In the names of its snippets: x.torch.py."""
    label = ""
    """Its name, as people write it."""
    module = ""
    """What is imported."""
    requirement = ""
    """The package that requirements.txt pins."""
    cost = 0
    """How long its snippets take, by rank: the highest starts first."""
    aliases: dict[str, str] = {}
    """The short names under which snippets import its modules."""
    spelled: dict[str, str] = {}
    """Modules whose names people begin otherwise, and how."""
    roots: tuple[str, ...] = ()
    """The first part of every dotted name that can be one of its own."""
    also: tuple[str, ...] = ()
    """Other packages that belong to it, by the names under which they are imported."""
    needs: tuple[str, ...] = ()
    """Those without which it does nothing: all of its snippets use them."""
    preload: tuple[str, ...] = ()
    """Modules that are imported with it, once for all workers."""
    lazy: dict[str, str] = {}
    """A pattern in a snippet's text, and the module that such a snippet imports sooner or later."""
    modules: tuple[str, ...] = ()
    """Modules in which a snippet may replace a name."""
    logger = ""
    """What is logged here for the user is shown as a warning."""
    an_array = ""
    """An expression that makes an array: the last line of the snippets that `new` writes."""
    look = ("inherit", "inherit", "")
    """Its color on light pages and on dark ones, and its sign, for who sees no colors."""
    arrays: tuple[str, ...] = ()
    """Names of the types of its arrays, as far as they are no other framework's."""
    required = True
    """Whether every example has a snippet of it, or says that it is missing there. A framework that
    is not required covers a part of the site, and changes nothing elsewhere."""
    environment: dict[str, str] = {}

    @property
    def import_line(self) -> str:
        """How a snippet begins."""
        alias, module = next(iter(self.aliases.items()), ("", self.module))
        return f"import {module} as {alias}" if alias else f"import {module}"

    def start(self) -> None:
        """In the fork server: look up what a hostile snippet could replace. Nothing may compute."""

    def keep(self, compilations: Any) -> None:
        """In the fork server: keep what is compiled there, by `get` and `put`."""

    def settle(self) -> None:
        """In a fresh worker: one thread, seeds."""

    def reset(self, source: str) -> None:
        """Before each snippet: seeds, and forget what the framework says only once."""

    def array(self, value: Any) -> tuple[str, Any] | None:
        """The name of the dtype and a NumPy array, if the value is a tensor of the framework."""
        return None

    def dtype(self, value: Any) -> str | None:
        """The name of a dtype object, if the value is one."""
        return None

    def shape(self, value: Any) -> tuple[Any, ...] | None:
        """A shape object of the framework's own as a tuple, if the value is one."""
        return None

    def state(self) -> tuple[Any, ...]:
        """What snippets commonly change; a worker whose state differs afterwards is replaced."""
        return ()

    def classes(self) -> tuple[type, ...]:
        """Classes whose methods a snippet may replace."""
        return ()


class PyTorch(Framework):
    key, label, module, requirement, cost = "torch", "PyTorch", "torch", "torch", 2
    modules = ("torch", "torch.linalg", "torch.nn.functional")
    roots, look = ("torch",), ("#8f1030", "#ff9c82", "●")
    arrays, an_array = ("Tensor", "Parameter"), "torch.tensor([1.0, 2.0])"
    preload = ("torch.func", "torch.linalg", "torch.nn.functional")
    lazy = {
        r"torch\.(func|vmap|compile|cond|while_loop|compiler|optim)": "torch._dynamo",
        r"torch\.distributions": "torch.distributions",
        r"checkpoint": "torch.utils.checkpoint",
    }

    def start(self) -> None:
        import torch

        base = torch.Tensor.__mro__[1]
        steps = ("detach", "cpu", "resolve_conj", "resolve_neg", "numpy", "to")
        self.torch, self.parameter = torch, torch.nn.Parameter
        self.get = {name: getattr(base, name) for name in steps}
        self.get |= {name: getattr(base, name).__get__ for name in ("dtype", "layout")}
        # What a snippet entered changes neither functions nor operations here.
        self.plain = torch._C.DisableTorchFunction, torch._C._DisableTorchDispatch
        self.strided = torch.strided
        self.options = torch._tensor_str
        if dynamo := sys.modules.get("torch._dynamo"):
            # Else the first torch.compile patches torch.nn.Module.
            dynamo.mutation_guard.install_generation_tagging_init()
        self.tensor, self.own_dtype = torch.Tensor, torch.dtype
        self.generator = torch.default_generator
        self.float32, self.complex64 = torch.float32, torch.complex64
        dtypes = [d for d in vars(torch).values() if isinstance(d, torch.dtype)]
        self.names = {d: str(d).removeprefix("torch.") for d in dtypes}
        bits = {"float": (16, 32, 64), "complex": (64, 128)}
        bits |= dict.fromkeys(("int", "uint"), (8, 16, 32, 64))
        self.native = {"bool"} | {f"{kind}{n}" for kind, sizes in bits.items() for n in sizes}

    def settle(self) -> None:
        self.torch.set_num_threads(1)
        self.torch.set_num_interop_threads(1)
        # Else a warning that torch gives once would depend on the order of snippets.
        self.torch.set_warn_always(True)
        self.generator.manual_seed(0)

    def reset(self, source: str) -> None:
        self.generator.manual_seed(0)

    def array(self, value: Any) -> tuple[str, Any] | None:
        if type(value) not in (self.tensor, self.parameter):
            return None
        functions, operations = self.plain
        with functions(), operations():
            return self._strided(value) if self.get["layout"](value) is self.strided else None

    def _strided(self, value: Any) -> tuple[str, Any] | None:
        for step in ("detach", "cpu", "resolve_conj", "resolve_neg"):
            value = self.get[step](value)
        dtype = self.get["dtype"](value)
        name = self.names[dtype]
        if name not in self.native:
            if not (dtype.is_floating_point or dtype.is_complex):
                return None
            wider = self.float32 if dtype.is_floating_point else self.complex64
            value = self.get["to"](value, wider)
        return name, self.get["numpy"](value)

    def dtype(self, value: Any) -> str | None:
        return self.names.get(value) if isinstance(value, self.own_dtype) else None

    def state(self) -> tuple[Any, ...]:
        torch = self.torch
        return (
            torch.get_default_dtype(),
            torch.is_grad_enabled(),
            torch.is_inference_mode_enabled(),
            vars(self.options.PRINT_OPTS).copy()
            if hasattr(self.options.PRINT_OPTS, "__dict__")
            else repr(self.options.PRINT_OPTS),
            torch.get_num_threads(),
            torch.get_default_device(),
            torch.are_deterministic_algorithms_enabled(),
            torch.is_warn_always_enabled(),
            torch.is_anomaly_enabled(),
            torch.get_flush_denormal() if hasattr(torch, "get_flush_denormal") else 0,
            torch.is_autocast_enabled("cpu"),
            torch.get_float32_matmul_precision(),
        )

    def classes(self) -> tuple[type, ...]:
        return (self.torch.Tensor, self.torch.nn.Module)


class TensorFlow(Framework):
    key, label, module, requirement, cost = "tf", "TensorFlow", "tensorflow", "tensorflow-cpu", 3
    logger, also, aliases = "tensorflow", ("keras",), {"tf": "tensorflow"}
    modules = ("tensorflow", "tensorflow.math", "tensorflow.linalg", "tensorflow.random")
    roots, spelled = ("tf", "tensorflow", "keras"), {"tensorflow": "tf", "keras": "tf.keras"}
    arrays = ("EagerTensor", "ResourceVariable", "SymbolicTensor", "KerasTensor")
    an_array, look = "tf.constant([1.0, 2.0])", ("#8f6400", "#ffd866", "◆")
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
        context = self.context()
        config = sys.modules["tensorflow.python.ops.numpy_ops.np_config"]
        return (
            context.executing_eagerly(),
            self.tf.config.functions_run_eagerly(),
            context._seed,
            context.intra_op_parallelism_threads,
            context._soft_device_placement,
            context.log_device_placement,
            self.tf.config.optimizer.get_jit(),
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


class Jax(Framework):
    key, label, module, requirement, cost = "jax", "JAX", "jax", "jax", 4
    needs, also = ("jaxlib",), ("jaxlib", "ml_dtypes", "flax", "optax")
    aliases = {"jnp": "jax.numpy"}
    lazy = {
        r"\bflax\b": "flax.nnx",
        r"\boptax\b": "optax",
        r"jax\.scipy\.stats": "jax.scipy.stats",
        r"jax\.scipy\.linalg": "jax.scipy.linalg",
        r"jax\.test_util": "jax.test_util",
        r"jax\.scipy\.(integrate|signal|optimize)": "jax.scipy.signal",
        r"jax\.experimental": "jax.experimental",
    }
    modules = ("jax", "jax.numpy", "jax.numpy.linalg", "jax.random", "jax.nn", "jax.lax")
    roots, look = ("jax", "jnp", "flax", "nnx", "optax"), ("#6438b8", "#a9a5ff", "▲")
    arrays, an_array = ("ArrayImpl",), "jnp.array([1.0, 2.0])"
    preload = (
        "jax.numpy",
        "jax.scipy.special",
        "jax._src.compilation_cache",
        "jaxlib.mlir.dialects.mhlo",
    )
    environment = {
        "JAX_PLATFORMS": "cpu",
        "XLA_FLAGS": "--xla_cpu_multi_thread_eigen=false",
        "JAX_PERSISTENT_CACHE_MIN_COMPILE_TIME_SECS": "0",
        "JAX_PERSISTENT_CACHE_MIN_ENTRY_SIZE_BYTES": "-1",
    }

    def start(self) -> None:
        import jax
        from jax._src import xla_bridge

        # Nothing public names the exact type of its arrays, and it moved in 0.6.1.
        ours = sys.modules.get("jaxlib._jax") or sys.modules["jaxlib.xla_extension"]
        self.jax, self.own = jax, ours.ArrayImpl
        # Of arrays on several devices too. Where JAX does not have it, its `__array__` is asked.
        read = getattr(self.own, "_to_np_array_did_copy", None)
        self.numpy = (lambda value: read(value)[0]) if read else self.own.__array__
        self.names = {
            id(kind): kind.dtype.name
            for kind in vars(jax.numpy).values()
            if isinstance(kind, type(jax.numpy.float32))
        }
        # Reads the metadata of all packages: once, and not in each fork.
        getattr(xla_bridge, "_discover_and_register_pjrt_plugins", lambda: None)()

    def keep(self, compilations: Any) -> None:
        from jax._src import compilation_cache

        compilation_cache.get_file_cache = lambda path: (compilations, path)

    def array(self, value: Any) -> tuple[str, Any] | None:
        if type(value) is not self.own:
            return None
        data = self.numpy(value)
        return data.dtype.name, data

    def dtype(self, value: Any) -> str | None:
        return self.names.get(id(value))

    def state(self) -> tuple[Any, ...]:
        return (dict(self.jax.config.values), self.jax.config.jax_default_device)

    def classes(self) -> tuple[type, ...]:
        return (self.own,)


class NumPy(Framework):
    key, label, module, requirement, cost = "numpy", "NumPy", "numpy", "numpy", 1
    also, aliases, an_array = ("scipy", "pandas"), {"np": "numpy"}, "np.array([1.0, 2.0])"
    modules = ("numpy", "numpy.linalg", "numpy.random")
    roots, look = ("numpy", "np", "scipy"), ("#006a78", "#5fd0dc", "■")

    def start(self) -> None:
        import numpy as np

        self.ndarray, self.generic = np.ndarray, np.generic
        self.np_dtype, self.asarray = np.dtype, np.asarray
        self.seed = np.random.seed
        self.geterr, self.options, self.astype = np.geterr, np.get_printoptions, np.ndarray.astype

    def settle(self) -> None:
        self.seed(0)

    def reset(self, source: str) -> None:
        self.seed(0)  # 7 us: cheaper than to find out whether SciPy or pandas drew

    def array(self, value: Any) -> tuple[str, Any] | None:
        if type(value) is not self.ndarray and not isinstance(value, self.generic):
            return None
        data = self.asarray(value)
        # A subclass of a scalar type may give what it likes.
        if type(value) is not self.ndarray and type(value) is not data.dtype.type:
            return None
        return data.dtype.name, data

    def dtype(self, value: Any) -> str | None:
        if isinstance(value, self.np_dtype) or (
            isinstance(value, type) and issubclass(value, self.generic)
        ):
            return str(self.np_dtype(value).name)
        return None

    def state(self) -> tuple[Any, ...]:
        return (self.geterr(), {k: v for k, v in self.options().items() if k != "override_repr"})


FRAMEWORKS: dict[str, Framework] = {made.key: made() for made in Framework.__subclasses__()}
ALIASES = {alias: module for f in FRAMEWORKS.values() for alias, module in f.aliases.items()}
REFERENCE = NumPy.key
REQUIRED = tuple(key for key, f in FRAMEWORKS.items() if f.required and key != REFERENCE)
BY_COST = sorted(FRAMEWORKS, key=lambda key: -FRAMEWORKS[key].cost)
"""The order in which fork servers start. JAX compiles: four fifths of the work on real content."""
