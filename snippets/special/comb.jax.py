import jax
import jax.numpy as jnp

n = jnp.array([5., 10., 4.])
k = jnp.array([2., 3., 4.])
jax.scipy.special.comb(n, k)
