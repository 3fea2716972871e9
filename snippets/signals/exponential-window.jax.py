import jax.numpy as jnp

t = jnp.arange(5) - 2
jnp.exp(-jnp.abs(t) / 2.0)
