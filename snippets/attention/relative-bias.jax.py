import jax.numpy as jnp

table = jnp.array([-2., -1., 0., 1., 2.])  # for distances -2 to 2
t = jnp.arange(3)
table[t - t[:, None] + 2]
