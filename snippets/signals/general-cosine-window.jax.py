import jax.numpy as jnp

t = 2 * jnp.pi * jnp.arange(5) / 4
0.4 - 0.5 * jnp.cos(t) + 0.1 * jnp.cos(2 * t)
