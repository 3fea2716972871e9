import jax.numpy as jnp

jnp.array([5., 7.]), jnp.array([6., 6.9])
