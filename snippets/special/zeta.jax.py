import jax
import jax.numpy as jnp

x = jnp.array([2., 3., 4.])
q = jnp.array([1., 1., 2.])
jax.scipy.special.zeta(x, q)
