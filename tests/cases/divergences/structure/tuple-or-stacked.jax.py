import jax.numpy as jnp

jnp.nonzero(jnp.array([[0., 1.], [2., 0.]]))
