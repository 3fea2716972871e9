import jax.numpy as jnp

x = jnp.array([0., 3., 1000.])
y = jnp.array([0., 3., 999.])
jnp.logaddexp2(x, y)
