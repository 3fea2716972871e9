import jax
import jax.numpy as jnp

h = jnp.array([0., 0.5, 2.])
a = 1.5
jax.scipy.special.owens_t(h, a)
