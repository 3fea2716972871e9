import jax.numpy as jnp

x, h = jnp.array([2., -1., 0.]), 0.25
((x + h) ** 3 - (x - h) ** 3) / (2 * h), 3 * x**2 + h**2
