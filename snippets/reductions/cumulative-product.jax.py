import jax.numpy as jnp

x = jnp.array([[1., 2., 3.], [4., 5., 0.5]])
jnp.cumprod(x, axis=1)
