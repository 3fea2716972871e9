import jax.numpy as jnp

list(zip(jnp.array([1, 2, 3]), jnp.array([10, 20])))
