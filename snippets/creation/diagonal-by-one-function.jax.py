import jax.numpy as jnp

x = jnp.array([[1., 2.], [3., 4.]])
jnp.diag(x), jnp.diag(x[0])
