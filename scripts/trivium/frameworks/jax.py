"""JAX: how it is imported and shown, and how its values and its state are read."""

import contextlib
import sys
from typing import Any

from trivium.frameworks.base import Framework


class Jax(Framework):
    key, label, place = "jax", "JAX", 3
    module, requirement, cost = "jax", "jax", 4
    needs, also = ("jaxlib",), ("jaxlib", "ml_dtypes", "flax", "optax")
    aliases = {"jnp": "jax.numpy"}
    lazy = {
        r"\bflax\b": "flax.nnx",
        r"\boptax\b": "optax",
        r"jax\.scipy\.stats": "jax.scipy.stats",
        r"jax\.scipy\.linalg": "jax.scipy.linalg",
        r"jax\.test_util": "jax.test_util",
        # The first call of LAPACK imports it, in each worker. A vector's norm makes none, and of
        # Flax the orthogonal initializer does, which all recurrent layers have.
        r"linalg\.(?!norm)|\bflax\b|multivariate_normal|gaussian_kde": "scipy.linalg",
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
        "jaxlib.mlir.dialects.builtin",
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
        # Before 0.6 a loop that was compiled in another process does not run: `jax.random.poisson`
        # then gives -1, and `jax.random.gamma` the same number each time.
        if jax.__version_info__ < (0, 6):
            jax.config.update("jax_enable_compilation_cache", False)
        # Reads the metadata of all packages: once, and not in each fork.
        getattr(xla_bridge, "_discover_and_register_pjrt_plugins", lambda: None)()
        with contextlib.suppress(ImportError, AttributeError):  # other versions
            # The first compilation of each fork would do these: 8 ms.
            from jax._src import source_info_util
            from jax._src.interpreters import mlir
            from jaxlib import xla_client

            mlir.make_ir_context()
            source_info_util.is_user_filename("")
            _ = xla_client.CompileOptions().executable_build_options.debug_options

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
