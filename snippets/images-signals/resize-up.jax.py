import jax
import jax.numpy as jnp

x = jnp.array([[1.0, 3.0], [5.0, 7.0]])
jax.image.resize(x, (4, 4), method="bilinear")
