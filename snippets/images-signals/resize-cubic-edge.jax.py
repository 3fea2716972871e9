import jax
import jax.numpy as jnp

x = jnp.array([[0.0, 0.0, 0.0, 8.0]])
jax.image.resize(x, (1, 8), method="bicubic")[:, -2:]
