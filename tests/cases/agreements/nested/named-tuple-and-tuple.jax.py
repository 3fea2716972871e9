import jax.numpy as jnp

(jnp.array([3., 2.]), jnp.array([0, 2]))
