import jax.numpy as jnp

x = jnp.array([])
bool(x)
