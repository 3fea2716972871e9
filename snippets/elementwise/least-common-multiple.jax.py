import jax.numpy as jnp

a = jnp.array([4, 6, 5])
b = jnp.array([6, 9, 7])
jnp.lcm(a, b)
