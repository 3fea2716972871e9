import jax.numpy as jnp

x = jnp.array([1., 2.])
y = jnp.array([5., 2.])
assert (x < y).all()
x
