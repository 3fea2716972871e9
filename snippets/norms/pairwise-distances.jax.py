import jax.numpy as jnp

a = jnp.array([[0., 0.], [3., 4.]])
b = jnp.array([[5., 12.], [0., 4.], [3., -4.]])
jnp.linalg.vector_norm(a[:, None] - b, axis=-1)
