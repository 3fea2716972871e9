import jax.numpy as jnp

jnp.array([jnp.nan, 2.0, 3.0, 3.0]).reshape(2, 2).max(axis=1)
