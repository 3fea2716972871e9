import jax
import jax.numpy as jnp

x = jnp.array([-2., -1., 0., 1., 3.])
jax.scipy.stats.norm.cdf(x)
