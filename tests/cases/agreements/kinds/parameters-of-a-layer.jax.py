import jax.numpy as jnp

{"bias": jnp.ones(1), "weight": jnp.full((1, 2), 2.)}
