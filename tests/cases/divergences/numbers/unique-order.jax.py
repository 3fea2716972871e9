import jax.numpy as jnp

jnp.unique(jnp.array([3., 1., 3., 2.]))
