import jax.numpy as jnp

p = jnp.array([2., -3., 1.])
q = jnp.array([1., 4.])
jnp.polysub(p, q)
