import jax.numpy as jnp

heads = jnp.array([3., 30., 300.])
tails = jnp.array([7., 70., 700.])
a, b = heads + 1, tails + 1
m = a / (a + b)
within = a * b / ((a + b) * (a + b + 1))
between = m * (1 - m) / (a + b + 1)
m * (1 - m), within + between
