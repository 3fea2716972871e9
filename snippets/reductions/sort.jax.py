import jax.numpy as jnp

x = jnp.array([[3., 1., 2.], [6., 5., 7.]])
jnp.sort(x)
