import jax.numpy as jnp

z = jnp.array([1 + 0j, 2 + 0j])
jnp.isrealobj(z)
