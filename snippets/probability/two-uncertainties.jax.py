import jax.numpy as jnp

heads = jnp.array([3., 30., 300.])
tails = jnp.array([7., 70., 700.])
a, b = heads + 1, tails + 1
p = a / (a + b)
p * (1 - p), p * (1 - p) / (a + b + 1)
