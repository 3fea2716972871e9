import jax.numpy as jnp

jnp.linalg.slogdet(jnp.array([[1., 2.], [3., 8.]]))
