import jax
import jax.numpy as jnp

x = jnp.array([-1., 0., 1., 4.])
jax.scipy.stats.norm.logpdf(x, 1., 2.)
