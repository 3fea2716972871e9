import jax.numpy as jnp

a, b = jnp.array([[1.0, 2.0]]), jnp.array([[3.0, 5.0]])
a + b, a - b, a * b
