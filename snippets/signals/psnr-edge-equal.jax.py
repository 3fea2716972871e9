import jax.numpy as jnp

a = jnp.array([[0.0, 0.5], [1.0, 0.2]])
10 * jnp.log10(1 / jnp.mean((a - a) ** 2))
