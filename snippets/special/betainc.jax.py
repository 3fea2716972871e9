import jax
import jax.numpy as jnp

a, b = 2., 3.
x = jnp.array([0., 0.1, 0.5, 0.9, 1.])
jax.scipy.special.betainc(a, b, x)
