import jax.numpy as jnp

u, s, vh = jnp.linalg.svd(jnp.array([[1., 2.], [3., 5.]]))
u, s, vh.T
