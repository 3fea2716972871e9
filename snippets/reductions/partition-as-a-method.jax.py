import jax.numpy as jnp

x = jnp.array([5., 1., 4., 2., 3.])
x[x.argpartition(2)[2]]
