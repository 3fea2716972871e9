import jax.numpy as jnp

x = jnp.ones(500_000_000).block_until_ready()
jnp.array([1., 2.])
