import jax.numpy as jnp

x = jnp.array([[1.0, 2.0]])
A, a = jnp.array([[1.0, 2.0], [0.0, 1.0]]), jnp.array([1.0, -1.0])
B, b = jnp.array([[3.0], [-2.0]]), jnp.array([0.5])
(x @ A + a) @ B + b, x @ (A @ B) + (a @ B + b)
