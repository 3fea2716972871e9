import jax.numpy as jnp

n = jnp.array([1, 2, 3], dtype=jnp.int32)
x = jnp.array([0.5, 0.25, -4.], dtype=jnp.float32)
n.astype(jnp.float32) + x
