import jax.numpy as jnp

y, p = jnp.array([0, 2, 1, 1]), jnp.array([0, 2, 1, 0])
w = jnp.array([1.0, 1.0, 1.0, 5.0])
jnp.average(p == y, weights=w)
