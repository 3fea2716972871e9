import jax.numpy as jnp

S, b = jnp.array([[1.0, 2.0], [2.0, 1.0]]), jnp.array([[5.0], [4.0]])
jnp.linalg.solve(S, b)
