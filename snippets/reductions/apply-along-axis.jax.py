import jax.numpy as jnp

x = jnp.array([[3., 1., 2.], [4., 6., 5.]])
span = lambda v: v.max() - v.min()
jnp.apply_along_axis(span, 1, x)
