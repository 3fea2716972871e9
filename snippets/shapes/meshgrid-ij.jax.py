import jax.numpy as jnp

a = jnp.array([1., 2., 3.])
b = jnp.array([10., 20.])
jnp.meshgrid(a, b, indexing="ij")
