import jax.numpy as jnp

jnp.array_equal(jnp.array([1.]), jnp.array([1.]))
