import jax
import jax.numpy as jnp

x = jnp.array([0., -1., -2.])
jax.scipy.special.polygamma(1, x)
