import jax.numpy as jnp

a, b = jnp.array([[1.0, 7.0]]), jnp.array([[3.0, 5.0]])
(a + b) / 2, jnp.maximum(a, b), jnp.minimum(a, b)
