import jax.numpy as jnp

a = jnp.array([8], dtype=jnp.int32)
jnp.right_shift(a, -1)
