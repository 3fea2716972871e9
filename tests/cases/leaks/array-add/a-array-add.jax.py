import jax.numpy as jnp

x = jnp.array([1., 2.])
type(x).__add__ = lambda self, other: self
x
