import jax.numpy as jnp

x = jnp.array([1., 2., 3.])
a = jnp.array([6., 6., 6.])
b = jnp.array([1., 2., 3.])
x + 0.5 * a / b
