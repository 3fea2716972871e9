import jax.numpy as jnp

x = jnp.array([[1.0, 2.0, 2.0]])
x / jnp.sqrt(jnp.mean(x**2, axis=-1, keepdims=True) + 1e-5)
