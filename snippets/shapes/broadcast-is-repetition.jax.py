import jax.numpy as jnp

a = jnp.array([[1.], [2.], [3.]])
b = jnp.array([[10., 20.]])
a * b, jnp.tile(a, (1, 2)) * jnp.tile(b, (3, 1))
