import jax.numpy as jnp

x = jnp.array([1., 5., 2., 4.])
(x > 2).sum()
