import jax.numpy as jnp

jnp.argmax(jnp.array([1., jnp.nan, 2.]))
