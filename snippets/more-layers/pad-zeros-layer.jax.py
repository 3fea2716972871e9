import jax.numpy as jnp

x = jnp.array([[[[1.0], [2.0]], [[3.0], [4.0]]]])
jnp.pad(x, ((0, 0), (1, 0), (2, 0), (0, 0))).squeeze()
