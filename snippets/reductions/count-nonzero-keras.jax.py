import jax.numpy as jnp

x = jnp.array([[0., 1., 2.], [0., 0., -1.]])
jnp.count_nonzero(x, axis=1)
