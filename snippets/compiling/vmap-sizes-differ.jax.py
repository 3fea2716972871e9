import jax
import jax.numpy as jnp

A, B = jnp.ones((3, 2)), jnp.ones((2, 2))
jax.vmap(jnp.dot)(A, B)
