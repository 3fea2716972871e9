import jax.numpy as jnp

x = jnp.array([[0., 5.], [7., 0.]])
jnp.where(x > 4.)
