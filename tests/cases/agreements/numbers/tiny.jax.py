import jax.numpy as jnp

jnp.array([1e-20, 3e-25, 7e-30]) * 3
