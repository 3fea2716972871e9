import jax.numpy as jnp

x = jnp.array([1., -2., 3.])
jnp.vectorize(lambda v: jnp.where(v > 0., v**2, 0.))(x)
