import jax.numpy as jnp

a = jnp.array([[1., 2., 3.], [4., 5., 6.], [7., 8., 9.]])
jnp.stack((jnp.linalg.det(a), jnp.trace(a)))
