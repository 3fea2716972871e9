import jax
import jax.numpy as jnp

x = jnp.array([3., 1., 2., 1., 3., 1.])
jax.scipy.stats.mode(x).mode
