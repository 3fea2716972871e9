import jax.numpy as jnp

roots = jnp.array([1., 2., -3.])
jnp.poly(roots)
