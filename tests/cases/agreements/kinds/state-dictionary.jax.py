import jax.numpy as jnp

{"weight": jnp.full((1, 2), 2.), "bias": jnp.ones(1)}
