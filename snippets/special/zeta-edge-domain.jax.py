import jax
import jax.numpy as jnp

x = jnp.array([1., 0.5, -1.])
q = jnp.array([1., 1., 1.])
jax.scipy.special.zeta(x, q)
