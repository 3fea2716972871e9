import jax.numpy as jnp

jnp.linalg.svd(jnp.array([[1., 2.], [3., 4.], [5., 7.]]), full_matrices=False).U
