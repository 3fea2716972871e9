import jax.numpy as jnp

jnp.max(jnp.array([1., jnp.nan, 3.]))
