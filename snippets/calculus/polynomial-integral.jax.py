import jax.numpy as jnp

p = jnp.array([6., -6., 5.])
jnp.polyint(p)
