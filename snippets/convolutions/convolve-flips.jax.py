import jax.numpy as jnp

jnp.convolve(jnp.array([1.0, 2.0, 4.0, 8.0]), jnp.array([1.0, 3.0]), mode="valid")
