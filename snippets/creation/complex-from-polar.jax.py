import jax.numpy as jnp

r = jnp.array([1.0, 2.0, 3.0])
t = jnp.array([0.0, 0.5, -1.0])
r * jnp.exp(1j * t)
