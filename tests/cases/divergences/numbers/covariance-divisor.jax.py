import jax.numpy as jnp

jnp.cov(jnp.array([[1., 2., 4.], [1., 3., 2.]]))
