import jax.numpy as jnp

jnp.isfinite(jnp.linalg.inv(jnp.array([[1., 2.], [2., 4.]])))
