import jax.numpy as jnp

A = jnp.array([[2.0, 0.0], [0.0, 4.0]], dtype=jnp.float16)
jnp.linalg.svdvals(A)
