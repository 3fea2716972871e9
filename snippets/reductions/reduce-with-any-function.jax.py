import jax
import jax.numpy as jnp

x = jnp.array([0.1, 0.2, 0.5])
compound = lambda a, b: a + b + a * b
jax.lax.reduce(x, 0., compound, dimensions=(0,))
