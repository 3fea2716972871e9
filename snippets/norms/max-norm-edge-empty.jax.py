import jax.numpy as jnp

x = jnp.array([])
jnp.linalg.vector_norm(x, ord=jnp.inf)
