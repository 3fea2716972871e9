import jax.numpy as jnp

jnp.meshgrid(jnp.array([1., 2.]), jnp.array([3., 4.]))[0]
