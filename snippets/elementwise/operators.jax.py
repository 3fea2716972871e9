import jax.numpy as jnp

x = jnp.array([1., 2., 3.])
y = jnp.array([2., 4., 0.5])
x + y, x - y, x * y, x / y, x ** y
