import jax
import jax.numpy as jnp

x = jnp.array([0.5, 1., 3., 10.])
jax.scipy.special.polygamma(1, x)
