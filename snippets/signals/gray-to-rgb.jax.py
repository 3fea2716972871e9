import jax.numpy as jnp

x = jnp.array([[[0.2], [0.7]]])
jnp.repeat(x, 3, axis=-1)
