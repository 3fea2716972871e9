import jax
import jax.numpy as jnp

a = jnp.array([0., 0., 2., -1.])
x = jnp.array([0., 1., -1., 1.])
jax.scipy.special.gammainc(a, x)
