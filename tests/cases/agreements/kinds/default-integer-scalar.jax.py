import jax.numpy as jnp

jnp.argmax(jnp.array([3., 1., 7.]))
