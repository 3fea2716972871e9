import jax.numpy as jnp

x = jnp.array([[1., 1.], [2., 3.], [3., 3.], [4., 1.]])
x.mean(0), x.var(0)
