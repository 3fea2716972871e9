import jax.numpy as jnp

jnp.correlate(jnp.array([1., 2., 4., 8.]), jnp.array([1., 3.]))
