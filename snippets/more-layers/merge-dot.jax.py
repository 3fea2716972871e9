import jax.numpy as jnp

a = jnp.array([[1.0, 2.0], [3.0, 4.0]])
b = jnp.array([[10.0, 1.0], [0.0, 2.0]])
jnp.sum(a * b, axis=1, keepdims=True)
