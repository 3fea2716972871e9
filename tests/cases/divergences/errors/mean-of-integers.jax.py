import jax.numpy as jnp

jnp.mean(jnp.array([1, 2, 6]))
