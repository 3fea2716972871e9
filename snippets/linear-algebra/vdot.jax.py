import jax.numpy as jnp

a = jnp.array([1 + 2j, 3 - 1j])
b = jnp.array([2 - 1j, 4j])
jnp.vdot(a, b)
