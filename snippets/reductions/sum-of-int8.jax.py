import jax.numpy as jnp

x = jnp.array([100, 100], dtype=jnp.int8)
x.sum()
