import jax.numpy as jnp

jnp.var(jnp.array([1., 2., 4., 8.]))
