import jax.numpy as jnp

above, d, below = jnp.array([1.0, 2.0]), jnp.array([4.0, 5.0, 6.0]), jnp.array([3.0, 7.0])
B = jnp.array([[1.0], [0.0], [2.0]])
A = jnp.diag(above, 1) + jnp.diag(d) + jnp.diag(below, -1)
A @ B
