import jax.numpy as jnp

x = jnp.array([1.25, 2., 3.5])
jnp.arccosh(x)
