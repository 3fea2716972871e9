import jax.numpy as jnp

jnp.median(jnp.array([4., 1., 3., 2.]))
