import jax.numpy as jnp

jnp.argmax(jnp.array([[1., 5.], [7., 2.]]))
