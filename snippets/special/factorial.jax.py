import jax
import jax.numpy as jnp

n = jnp.array([0., 1., 5., 7.])
jax.scipy.special.factorial(n)
