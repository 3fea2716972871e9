import jax
import jax.numpy as jnp

x = jnp.arange(16.0).reshape(4, 4)
jax.image.resize(x, (2, 2), method="area")
