import jax.numpy as jnp

a = jnp.array([[0.0, 0.0], [3.0, 4.0], [3.0, 0.0]])
i, j = jnp.triu_indices(3, k=1)
jnp.linalg.norm(a[i] - a[j], axis=-1)
