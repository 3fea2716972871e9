import jax.numpy as jnp

t = 2 * jnp.pi * jnp.arange(5) / 4
0.6 - 0.4 * jnp.cos(t)
