import jax.numpy as jnp

jnp.max(jnp.array([]))
