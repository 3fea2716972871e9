import jax.numpy as jnp

a = jnp.array([[0.0, 0.5], [1.0, 0.2]])
b = jnp.array([[0.1, 0.5], [0.9, 0.2]])
10 * jnp.log10(1 / jnp.mean((a - b) ** 2))
