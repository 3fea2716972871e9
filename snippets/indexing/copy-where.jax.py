import jax
import jax.numpy as jnp

x = jnp.array([1., 2., 3.])
y = jnp.array([10., 20., 30.])
mask = jnp.array([True, False, True])
jax.lax.select(mask, y, x)
