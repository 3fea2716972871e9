import jax.numpy as jnp

z = jnp.array([1 + 0j, 2 - 1j, 0j])
jnp.isreal(z)
