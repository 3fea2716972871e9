import jax.numpy as jnp

jnp.array([10., 20., 30.])[5]
