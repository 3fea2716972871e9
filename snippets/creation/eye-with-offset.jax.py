import jax.numpy as jnp

jnp.eye(3, k=1)
