import jax.numpy as jnp

n = 7_000_000_000
weights = n * jnp.dtype(jnp.bfloat16).itemsize
adam = n * 3 * jnp.dtype(jnp.float32).itemsize
[weights / 2**30, (weights + adam) / 2**30]
