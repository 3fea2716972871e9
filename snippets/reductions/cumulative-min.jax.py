import jax
import jax.numpy as jnp

x = jnp.array([3., 4., 1., 2., 0.])
jax.lax.cummin(x)
