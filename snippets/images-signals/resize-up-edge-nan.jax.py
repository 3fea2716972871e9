import jax
import jax.numpy as jnp

x = jnp.array([[jnp.nan, 3.0, 5.0, 7.0]])
jax.image.resize(x, (1, 8), method="bilinear")
