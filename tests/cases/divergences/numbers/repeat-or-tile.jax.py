import jax.numpy as jnp

jnp.repeat(jnp.array([1., 2.]), 2)
