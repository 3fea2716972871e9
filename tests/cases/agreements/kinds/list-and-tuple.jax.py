import jax.numpy as jnp

list(jnp.array([[1., 2.], [3., 4.]]))
