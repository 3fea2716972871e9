import jax
import jax.numpy as jnp

x = jnp.array([0., -1.])
jax.scipy.special.digamma(x)
