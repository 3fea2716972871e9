import jax
import jax.numpy as jnp

a = jnp.array([1., 2., 3.])
b = jnp.array([10., 20., 30.])
mask = jnp.array([True, False, True])
jax.lax.select_n(mask, a, b)
