import jax.numpy as jnp

y = jnp.array([4.])
jnp.gradient(y)
