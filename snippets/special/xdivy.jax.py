import jax.numpy as jnp

x = jnp.array([0., 2., 3.])
y = jnp.array([0., 4., 0.5])
jnp.where(x == 0, 0., x / y)
