import jax.numpy as jnp

x = jnp.array([1e-40])
x * 1e38
