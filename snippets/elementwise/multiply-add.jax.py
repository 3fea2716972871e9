import jax.numpy as jnp

a = jnp.array([1., 2., 3.])
b = jnp.array([5., 10., -1.])
c = jnp.array([100., 200., 300.])
a * b + c
