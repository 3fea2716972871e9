import jax.numpy as jnp

jnp.arange(1, 4)[:, None] * jnp.arange(1, 6)
