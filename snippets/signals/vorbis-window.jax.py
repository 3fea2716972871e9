import jax.numpy as jnp

t = jnp.pi * (jnp.arange(6) + 0.5) / 6
jnp.sin(jnp.pi / 2 * jnp.sin(t) ** 2)
