import jax
import jax.numpy as jnp

c = jnp.array([1.0, 2.0, 3.0])
jax.scipy.linalg.circulant(c)
