import jax.numpy as jnp

jnp.linalg.svd(jnp.array([[1., 2.], [3., 5.]])).U
