import jax
import jax.numpy as jnp

x = jnp.array([3., jnp.nan, 1.])
jax.lax.cummin(x)
