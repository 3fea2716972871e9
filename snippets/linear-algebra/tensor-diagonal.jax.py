import jax.numpy as jnp

x = jnp.array([[1.0, 2.0]])
jnp.diag(x.ravel()).reshape(1, 2, 1, 2)
