import jax.numpy as jnp

u, s, vh = jnp.linalg.svd(jnp.array([[1., 2.], [3., 5.], [0., 1.]]), full_matrices=False)
u, s, vh
