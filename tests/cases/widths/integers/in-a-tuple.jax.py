import jax.numpy as jnp

jnp.array([1., 3.]), jnp.argmax(jnp.array([1., 3., 2.]))
