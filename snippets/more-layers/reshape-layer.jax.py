import jax.numpy as jnp

x = jnp.arange(12.0).reshape(2, 6)
x.reshape(-1, 2, 3)
