import jax.numpy as jnp

jnp.exp(jnp.array([1., 100.]))
