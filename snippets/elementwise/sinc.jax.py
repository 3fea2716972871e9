import jax.numpy as jnp

x = jnp.array([0., 0.5, 1.5])
jnp.sinc(x)
