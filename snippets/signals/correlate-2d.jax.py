import jax
import jax.numpy as jnp

x = jnp.array([[1.0, 2.0], [4.0, 7.0]])
k = jnp.array([[1.0, 3.0], [0.0, -2.0]])
jax.scipy.signal.correlate2d(x, k)
