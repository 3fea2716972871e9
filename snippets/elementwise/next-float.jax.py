import jax.numpy as jnp

a = jnp.array([16777216., 33554432.])
b = jnp.array([20000000., 0.])
jnp.nextafter(a, b) - a
