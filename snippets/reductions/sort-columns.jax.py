import jax.numpy as jnp

x = jnp.array([[3., 1.], [1., 2.], [2., 0.]])
jnp.sort(x, axis=0)
