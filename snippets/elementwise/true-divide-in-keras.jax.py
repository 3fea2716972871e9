import jax.numpy as jnp

a = jnp.array([7, 1, -3])
b = jnp.array([2, 4, 8])
jnp.true_divide(a, b), jnp.divide(a, b)
