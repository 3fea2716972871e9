import jax.numpy as jnp

(jnp.array([1, 3]), jnp.array([2, 1]), jnp.array(9))
