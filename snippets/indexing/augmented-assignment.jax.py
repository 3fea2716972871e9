import jax.numpy as jnp

x = jnp.array([1., 2., 3.])
y = x
y += 10.
x
