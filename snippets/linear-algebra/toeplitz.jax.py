import jax
import jax.numpy as jnp

c, r = jnp.array([1.0, 2.0, 3.0]), jnp.array([1.0, 4.0, 5.0])
jax.scipy.linalg.toeplitz(c, r)
