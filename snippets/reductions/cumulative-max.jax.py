import jax
import jax.numpy as jnp

x = jnp.array([3., 1., 5., 4., 6.])
jax.lax.cummax(x)
