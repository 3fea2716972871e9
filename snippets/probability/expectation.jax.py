import jax.numpy as jnp

x = jnp.array([1., 2., 6.])
p = jnp.array([0.5, 0.25, 0.25])
(p * x).sum()
