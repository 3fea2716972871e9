import jax.numpy as jnp

jnp.fromfunction(lambda i, j: 10 * i + j, (2, 3))
