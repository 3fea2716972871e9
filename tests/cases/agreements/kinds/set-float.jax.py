import jax.numpy as jnp

{x.item() for x in jnp.array([0.1, 1e-5])}
