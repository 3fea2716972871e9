import jax
import jax.numpy as jnp

with jax.enable_x64(True):
    x = jnp.array(2 ** 64 - 1, dtype=jnp.uint64)
x
