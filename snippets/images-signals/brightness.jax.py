import jax.numpy as jnp

x = jnp.array([[0.1, 0.5, 0.9]])
jnp.clip(x + 0.25, 0, 1)
