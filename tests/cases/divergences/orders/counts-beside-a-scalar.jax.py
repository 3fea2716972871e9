import jax.numpy as jnp

(jnp.array([1, 3]), jnp.array([1, 2]), jnp.array(9))
