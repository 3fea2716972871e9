import jax
import jax.numpy as jnp

a = jnp.array([1., 2., 50.])
b = jnp.array([1., 3., 60.])
jax.scipy.special.betaln(a, b)
