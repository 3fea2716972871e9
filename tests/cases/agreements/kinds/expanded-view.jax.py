import jax.numpy as jnp

jnp.broadcast_to(jnp.array([1., 2.]), (3, 2))
