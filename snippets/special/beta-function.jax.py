import jax
import jax.numpy as jnp

a = jnp.array([1., 2., 0.5])
b = jnp.array([1., 3., 0.5])
jax.scipy.special.beta(a, b)
