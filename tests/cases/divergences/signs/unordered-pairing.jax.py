import jax.numpy as jnp

jnp.array([2., 1.]), jnp.array([5, 6])
