import jax.numpy as jnp

p = jnp.array([2., -3., 1.])
x = jnp.array([0., 1., 2., 5.])
jnp.polyval(p, x)
