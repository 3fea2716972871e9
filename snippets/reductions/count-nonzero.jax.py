import jax.numpy as jnp

x = jnp.array([[0., 2., 3.], [4., 0., 0.]])
jnp.count_nonzero(x, axis=1)
