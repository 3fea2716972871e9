import jax.numpy as jnp

x = jnp.array([[0.0, 0.0], [3.0, 4.0], [0.0, 1.0]])
i, j = jnp.triu_indices(3, k=1)
jnp.linalg.vector_norm(x[i] - x[j], axis=-1)
