import jax.numpy as jnp

jnp.array([1., jnp.nan]) == jnp.array([1., jnp.nan])
