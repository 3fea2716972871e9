import jax.numpy as jnp

x = jnp.array([3.14159, 2.71828])
jnp.set_printoptions(precision=2)
str(x)
