import jax.numpy as jnp

jnp.array([1.5, 2., 3.25])
