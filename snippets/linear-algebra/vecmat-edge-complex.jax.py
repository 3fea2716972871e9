import jax.numpy as jnp

x = jnp.array([1j])
A = jnp.array([[1 + 0j, 3]])
jnp.vecmat(x, A)
