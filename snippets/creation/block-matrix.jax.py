import jax.numpy as jnp

a, b = jnp.array([[1, 2], [3, 4]]), jnp.array([[5], [6]])
c, d = jnp.array([[7, 8]]), jnp.array([[9]])
jnp.block([[a, b], [c, d]])
