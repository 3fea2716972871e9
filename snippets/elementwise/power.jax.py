import jax.numpy as jnp

x = jnp.array([2., 3., 4.])
p = jnp.array([3., 2., 0.5])
x ** p  # or jnp.power(x, p)
