import jax.numpy as jnp

m = jnp.array([0.75, -0.5, 1.])
e = jnp.array([2, 3, -1])
jnp.ldexp(m, e)
