import jax.numpy as jnp

a, b = jnp.array([[0.0, 0.5], [1.0, 1.0]]), jnp.array([[0.0, 0.5], [1.0, 0.8]])
error = ((a - b) ** 2).mean()
10 * jnp.log10(1.0**2 / error)
