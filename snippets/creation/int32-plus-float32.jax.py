import jax.numpy as jnp

x = jnp.array([1, 2, 3], dtype=jnp.int32)
y = jnp.array([0.5, 1.5, 2.5], dtype=jnp.float32)
x + y
