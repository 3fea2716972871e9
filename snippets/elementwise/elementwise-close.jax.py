import jax.numpy as jnp

a = jnp.array([100., 200.])
b = jnp.array([100.0001, 200.1])
jnp.isclose(a, b)
