import jax
import jax.numpy as jnp

c = jnp.array([1.0, jnp.inf, 3.0])
jax.scipy.linalg.toeplitz(c)
