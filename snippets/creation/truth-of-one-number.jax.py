import jax.numpy as jnp

x = jnp.array([0.5])
bool(x)
