import jax.numpy as jnp

a = jnp.array([1., 1.])
b = jnp.array([0., -0.])
jnp.copysign(a, b)
