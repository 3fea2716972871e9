import jax.numpy as jnp

await jnp.array([1., 2.])
