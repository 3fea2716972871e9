import jax.numpy as jnp

x = jnp.array([1, 2, 3])
y = jnp.array([0.5, 1.5, 2.5])
jnp.result_type(x, y)
