import jax.numpy as jnp

image = jnp.arange(8.).reshape(2, 2, 2)  # height, width, channels
image.flatten()
