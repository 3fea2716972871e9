import jax.numpy as jnp

x = jnp.array([1.5, 2.5])
y = jnp.array([3, 4])
jnp.concatenate((x, y))
