import jax.numpy as jnp

jnp.cumsum(jnp.array([0., jnp.nan, 0.]))
