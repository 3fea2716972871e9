import jax.numpy as jnp

x = jnp.array([1., 2.])
type(x).T = property(lambda self: self)
x
