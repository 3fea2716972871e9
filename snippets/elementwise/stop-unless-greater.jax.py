import jax.numpy as jnp

x = jnp.array([1., 0.])
assert (x > 0.).all()
x
