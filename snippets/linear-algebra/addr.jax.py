import jax.numpy as jnp

C = jnp.array([[1.0, 0.0], [0.0, 1.0]])
a, b = jnp.array([1.0, 2.0]), jnp.array([3.0, 4.0])
C + jnp.outer(a, b)
