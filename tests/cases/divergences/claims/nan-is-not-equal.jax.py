import jax.numpy as jnp

jnp.array([5., jnp.nan]), jnp.array([6., 7.])
