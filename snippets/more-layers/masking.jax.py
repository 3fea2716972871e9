import jax.numpy as jnp

x = jnp.array([[[1.0, 0.0], [0.0, 0.0], [0.0, 2.0]]])
(x != 0).any(axis=-1)
