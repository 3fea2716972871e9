import jax.numpy as jnp

jnp.sum = jnp.prod
jnp.array([1., 2.])
