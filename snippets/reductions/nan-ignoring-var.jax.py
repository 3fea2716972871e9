import jax.numpy as jnp

x = jnp.array([[1., float("nan"), 3.], [4., 5., 9.]])
jnp.nanvar(x, axis=1)
