import jax
import jax.numpy as jnp

z = jnp.array([0.5 + 1j, 2 - 3j])
jax.scipy.special.loggamma(z)
