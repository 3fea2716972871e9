import jax.numpy as jnp

jnp.array([jnp.nan, jnp.inf, -jnp.inf, 1.]) * 2
