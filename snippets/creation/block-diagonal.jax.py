import jax
import jax.numpy as jnp

a = jnp.array([[1.0, 2.0], [3.0, 4.0]])
b = jnp.array([[5.0, 6.0, 7.0]])
jax.scipy.linalg.block_diag(a, b)
