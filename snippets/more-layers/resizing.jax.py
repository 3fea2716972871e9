import jax
import jax.numpy as jnp

x = jnp.arange(8.0).reshape(1, 2, 4, 1)
jax.image.resize(x, (1, 2, 2, 1), "bilinear", antialias=False)[0, :, :, 0]
