import jax.numpy as jnp

x = jnp.array([1.0, 2.0, 3.0, 4.0])
neighbors = jnp.convolve(x**2, jnp.ones(3), mode="same")
x / (1 + neighbors) ** 0.5
