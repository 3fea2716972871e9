import jax.numpy as jnp

p = jnp.array([2., -3., 1.])
q = jnp.array([2., 4., 0.])
jnp.polysub(p, q)
