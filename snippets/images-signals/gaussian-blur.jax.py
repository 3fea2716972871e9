import jax
import jax.numpy as jnp

x = jnp.array([[0.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 4.0]])
g = jnp.exp(-(jnp.array([-1.0, 0.0, 1.0]) ** 2) / 2)
g = g / g.sum()
jax.scipy.signal.convolve2d(x, jnp.outer(g, g), mode="same")
