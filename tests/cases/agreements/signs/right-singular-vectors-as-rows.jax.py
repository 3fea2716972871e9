import jax.numpy as jnp

jnp.linalg.svd(jnp.array([[1., 2., 0.], [3., 5., 1.]]), full_matrices=False).Vh
