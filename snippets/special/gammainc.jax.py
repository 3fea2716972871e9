import jax
import jax.numpy as jnp

a = jnp.array([0.5, 2., 5.])
x = jnp.array([1., 1., 10.])
jax.scipy.special.gammainc(a, x)
