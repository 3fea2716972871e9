import jax.numpy as jnp

a = jnp.array([1., 2., 3.])
b = jnp.array([5., 10., -1.])
a + 0.25 * (b - a)
