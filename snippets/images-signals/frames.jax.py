import jax.numpy as jnp

x = jnp.arange(1.0, 9.0)
starts = jnp.arange(0, len(x) - 4 + 1, 3)
x[starts[:, None] + jnp.arange(4)]
