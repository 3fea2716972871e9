import jax
import jax.numpy as jnp

x, at = jnp.array([1.0, 2.0, 4.0, 4.5]), jnp.array([2.0, 3.0])
jax.scipy.stats.gaussian_kde(x)(at)
