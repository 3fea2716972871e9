import jax
import jax.numpy as jnp

p = jnp.array([0., 0.5, 1.])
q = jnp.array([1., 0.25, 2.])
jax.scipy.special.kl_div(p, q)
