import jax.numpy as jnp

x = jnp.array([2., 3., 0.5])
n = jnp.array([3, 2, -1])
x ** n
