import jax.numpy as jnp

p = jnp.array([2., -8., 28., -40.])
jnp.roots(p)
