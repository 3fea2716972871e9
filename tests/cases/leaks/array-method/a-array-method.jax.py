import jax.numpy as jnp

x = jnp.array([1., 2.])
type(x).sum = lambda self: 7.0
x
