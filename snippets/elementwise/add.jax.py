import jax.numpy as jnp

a = jnp.array([1., 2., 3.])
b = jnp.array([10., 20., -30.])
a + b  # or jnp.add(a, b)
