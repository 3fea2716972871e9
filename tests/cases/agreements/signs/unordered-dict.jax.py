import jax.numpy as jnp

{'v': jnp.array([1., 3.]), 'c': jnp.array([2, 1])}
