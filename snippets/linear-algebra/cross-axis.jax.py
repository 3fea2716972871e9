import jax.numpy as jnp

a = jnp.array([[1.0, 0.0], [2.0, 1.0], [3.0, 0.0]])
b = jnp.array([[4.0, 0.0], [-5.0, 0.0], [6.0, 1.0]])
jnp.linalg.cross(a, b, axis=0)
