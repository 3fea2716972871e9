import jax.numpy as jnp

jnp.maximum(jnp.array([1., jnp.nan]), jnp.array([2., 2.]))
