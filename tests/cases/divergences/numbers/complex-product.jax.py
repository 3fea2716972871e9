import jax.numpy as jnp

jnp.vdot(jnp.array([1 + 2j, 3j]), jnp.array([2j, 1 + 1j]))
