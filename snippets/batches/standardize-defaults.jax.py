import jax.numpy as jnp

x = jnp.array([1., 2., 3., 6.])
(x - x.mean()) / x.std()
