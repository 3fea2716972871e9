import jax.numpy as jnp

x = jnp.array([[1., 1.], [2., 3.], [3., 3.], [4., 1.]])
jnp.mean(x, axis=0), jnp.var(x, axis=0)
