import jax.numpy as jnp

x = jnp.array([200, 3], dtype=jnp.uint8)
y = jnp.array([100, 4], dtype=jnp.uint8)
x + y
