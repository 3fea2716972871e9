import jax.numpy as jnp

a = jnp.array([1 + 2j, 3j])
b = jnp.array([0j, 1 + 0j])
(a - b) ** 2
