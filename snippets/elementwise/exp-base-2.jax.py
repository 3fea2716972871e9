import jax.numpy as jnp

x = jnp.array([3., 0.5, -1.])
jnp.exp2(x)
