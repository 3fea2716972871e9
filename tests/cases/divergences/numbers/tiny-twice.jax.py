import jax.numpy as jnp

jnp.array([1e-20, 3e-20]) * 2
