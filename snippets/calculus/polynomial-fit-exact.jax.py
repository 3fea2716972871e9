import jax.numpy as jnp

p = jnp.array([2., -3., 1.])
x = jnp.array([0., 1., 3.])
jnp.polyfit(x, jnp.polyval(p, x), 2), p
