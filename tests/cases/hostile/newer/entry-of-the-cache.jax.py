import jax
import jax.numpy as jnp

from pathlib import Path

folder = jax.config.jax_compilation_cache_dir
for path in Path(folder).glob('*') if folder else ():
    path.write_bytes(b'')
jnp.array([1., 2.])
