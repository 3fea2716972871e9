import jax
import jax.numpy as jnp

x = jnp.array([3.0, jnp.nan, 1.0])
jax.scipy.stats.rankdata(x)
