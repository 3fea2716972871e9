import jax.numpy as jnp

x = jnp.array([0., 1., -2., 0.5])
y = jnp.array([3., -1., 0.25, 2.])
jnp.exp(x + y), jnp.exp(x) * jnp.exp(y)
