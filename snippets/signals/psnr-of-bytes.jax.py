import jax.numpy as jnp

a, b = jnp.array([[0.0, 128.0], [255.0, 51.0]]), jnp.array([[25.0, 128.0], [230.0, 51.0]])
10 * jnp.log10(255**2 / jnp.mean((a - b) ** 2))
