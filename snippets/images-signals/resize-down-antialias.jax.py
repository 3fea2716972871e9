import jax
import jax.numpy as jnp

x = jnp.arange(1.0, 9.0).reshape(1, 8)
jax.image.resize(x, (1, 4), method="bilinear", antialias=True)
