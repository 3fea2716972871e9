import jax.numpy as jnp

x = jnp.array([3, 1, 0])
y = jnp.array([2, 0, 0])
jnp.where(y == 0, 0., x / y)
