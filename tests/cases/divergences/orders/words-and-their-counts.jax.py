import jax.numpy as jnp

(['b', 'a'], jnp.array([1, 2]))
