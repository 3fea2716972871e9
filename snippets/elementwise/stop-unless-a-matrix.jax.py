import jax.numpy as jnp

x = jnp.array([1., 0.])
assert x.ndim == 2
x
