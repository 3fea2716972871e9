import jax
import jax.numpy as jnp

x = jnp.array([jnp.nan, 1.])
jax.scipy.stats.norm.logpdf(x, 1., 2.)
