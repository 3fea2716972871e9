import jax.numpy as jnp

x = jnp.ones((2, 3))
x.shape, x.ndim, x.sum()
