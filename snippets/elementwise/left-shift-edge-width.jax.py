import jax.numpy as jnp

a = jnp.array([1], dtype=jnp.int32)
jnp.left_shift(a, 40)
