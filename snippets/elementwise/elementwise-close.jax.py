import jax.numpy as jnp

a = jnp.array([100., 100., 0., 0.])
b = jnp.array([100.0005, 100.002, 5e-9, 2e-8])
jnp.isclose(a, b)
