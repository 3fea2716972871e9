import jax.numpy as jnp

raise ValueError("x" * 20_000_000)
jnp.array([1., 2.])
