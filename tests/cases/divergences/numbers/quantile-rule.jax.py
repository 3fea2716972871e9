import jax.numpy as jnp

jnp.quantile(jnp.array([1., 2., 4., 8.]), 0.3)
