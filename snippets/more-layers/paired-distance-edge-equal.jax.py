import jax.numpy as jnp

a = jnp.zeros((1, 4))
jnp.linalg.norm(a - a, axis=-1)
