import jax
import jax.numpy as jnp

x = jnp.array([3.0, 1.0, 3.0, 7.0])
jax.scipy.stats.rankdata(x)
