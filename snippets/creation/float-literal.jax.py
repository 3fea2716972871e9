import jax.numpy as jnp

jnp.array([1.5, 2.0, 3.25])
