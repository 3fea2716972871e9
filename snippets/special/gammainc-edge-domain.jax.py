import jax
import jax.numpy as jnp

a = jnp.array([0., 0., 0., 2., -1., float("nan")])
x = jnp.array([0., 0.5, 1., -1., 1., 0.])
jax.scipy.special.gammainc(a, x)
