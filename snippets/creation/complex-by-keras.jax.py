import jax.numpy as jnp

r = jnp.array([1., 2.])
angle = jnp.array([0., 0.5])
r * jnp.exp(1j * angle)
